// Marks of Markdown that a document's text still has after it was read: what was meant by them is not what
// readers would see.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Links, bold text, headings, tables, notes and ends of code that are not read as such, cells of tables for
// which there is no column, and pictures and links without words.
void check_leftovers(const Document& document, const std::vector<Passage>& passages,
                     const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
