// What git leaves in a file where two people changed the same lines and nobody has chosen yet.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

// True if the text has marks of a conflict, which is the error at the first of them: what else could be said
// of the file would mislead.
bool refuse_conflict(std::string_view path, std::string_view text, std::vector<Problem>& problems);

}  // namespace vankho
