// What a document still has of the outline that its writer was to fill in.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// Of the lines below front matter. Words that an outline of `vankho new` has in brackets are errors: nobody
// means them. Other words in brackets may be meant, and are warnings. Neither what is quoted, nor links,
// notes, code, "[…]" and "[1]" are looked at, nor a bracket behind a backslash.
void check_placeholders(const std::string& path, const std::vector<Line>& lines,
                        std::vector<Problem>& problems);

}  // namespace vankho
