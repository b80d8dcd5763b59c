// Files with so many problems that nobody could read them, or with lines too long to be quoted again and
// again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

// A line for a problem to carry; nothing for a long one, which many problems in it would hold many times
// over.
std::string quotable(std::string_view line);

// The same, for one more problem beside others; nothing where those are many: most of them will not be told.
std::string quotable(std::string_view line, const std::vector<Problem>& others);

// Of each path a hundred problems, and one that counts the rest, also where that was done before of some of
// them. They are sorted but for those that count.
void keep_first(std::vector<Problem>& problems);

}  // namespace vankho
