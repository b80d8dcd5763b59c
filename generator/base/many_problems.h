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

// Of each path a hundred problems, and one that counts the rest. They are sorted.
void keep_first(std::vector<Problem>& problems);

}  // namespace vankho
