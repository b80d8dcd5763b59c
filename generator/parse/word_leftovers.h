// What Word and those who write leave in a text that is not the document's: errors of fields, comments,
// tables of contents, "xxx" for what is not known yet.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

void check_word_leftovers(const std::string& path, const std::vector<Line>& lines, bool finished,
                          std::vector<Problem>& problems);

}  // namespace vankho
