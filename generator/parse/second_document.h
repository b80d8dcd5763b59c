// Two documents that came in one file, as copies from several windows do.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// Tells of the first place in the lines below the head where another one begins: a number on a line of its
// own, and a type under it.
void check_second_document(const std::string& path, std::span<const Line> below,
                           std::vector<Problem>& problems);

}  // namespace vankho
