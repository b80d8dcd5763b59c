// Documents that a text cites by number.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Fills citations, and marks in the texts. Numbers that cannot be, or that contradict the same text, become
// warnings and no citation. The dates of the citations become `taken` in their passages.
void read_citations(Document& document, std::vector<Passage>& passages, const std::vector<Line>& lines,
                    std::vector<Problem>& problems);

}  // namespace vankho
