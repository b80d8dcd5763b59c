// Back to a release that readers saw before.
#pragma once

#include <optional>

#include "publish/releases.h"

namespace vankho {

struct Rollback {
  unsigned from, to;
};

// To `wanted`, or to the newest before the current one. Throws UsageFailure where there is no such release.
Rollback roll_back(const Releases& releases, std::optional<unsigned> wanted);

}  // namespace vankho
