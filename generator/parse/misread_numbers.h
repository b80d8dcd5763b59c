// Numbers of documents in which a scanner read letters for digits: "I8-NQ/TU", "3O/NQ-CP".
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// `head_line`: the line of the document's own number, of which is told elsewhere.
void check_misread_numbers(const std::string& path, const std::vector<Line>& lines, int head_line,
                           std::vector<Problem>& problems);

}  // namespace vankho
