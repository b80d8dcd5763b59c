// Back to a release that readers saw before.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "publish/releases.h"

namespace vankho {

struct Rollback {
  unsigned from, to;
  std::vector<std::string> shown_again;  // documents' pages that the newer one had no more, sorted
};

// To `wanted`, or to the newest before the current one. Throws UsageFailure where there is no such release.
Rollback roll_back(const Releases& releases, std::optional<unsigned> wanted);

}  // namespace vankho
