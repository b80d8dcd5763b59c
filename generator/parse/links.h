// The gate that every text of a document passes: links, raw HTML and hidden characters.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Refused links lose their target and become errors; relative ones are listed in Document::links. HTML tags,
// which are shown as text, become warnings, and lines with unbalanced direction controls errors.
void check_texts(Document& document, const std::vector<Passage>& passages, const std::vector<Line>& lines,
                 std::vector<Problem>& problems);

}  // namespace vankho
