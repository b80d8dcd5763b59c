// Commemorations that a text speaks of: "kỷ niệm 93 năm ngày … (28/3/1930 - 28/3/2023)".
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Distinct ones whose Nth year or both dates are stated. Spans of time ("25 năm tái lập", "94 năm qua") are
// none. Both dates become `taken`. A count of years that its dates contradict is a warning.
void read_commemorations(Document& document, std::vector<Passage>& passages, const std::vector<Line>& lines,
                         std::vector<Problem>& problems);

}  // namespace vankho
