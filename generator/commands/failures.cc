#include "commands/failures.h"

#include <fmt/format.h>

#include <cstdio>

namespace vankho {

void print(const Failure& failure, Language language) {
  fmt::print(stderr, "vankho: {}\n", failure.text(language));
  if (const std::string remedy = failure.remedy(language); !remedy.empty())
    fmt::print(stderr, "    → {}\n", remedy);
}

}  // namespace vankho
