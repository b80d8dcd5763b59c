// Documents that a text cites by number.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Where a number stands: bytes [begin, end) of the passage, its date behind it not among them.
struct CitedPlace {
  std::size_t passage = 0;
  std::size_t begin = 0, end = 0;
  std::size_t citation = 0;  // index into the document's citations
  int line = 0;
};

// Fills citations, and marks in the texts; returns every place, in order. Numbers that cannot be, or that
// contradict the same text, become warnings and no citation. The dates of the citations become `taken` in
// their passages.
std::vector<CitedPlace> read_citations(Document& document, std::vector<Passage>& passages,
                                       const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
