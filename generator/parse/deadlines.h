// Due dates and stated periods of execution.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Fills deadlines, and the interval in which a document without a date was written (Document::written), which
// needs them. Dates that are taken are none; neither is a day on which an event takes place, nor one that had
// passed.
void read_deadlines(Document& document, const std::vector<Passage>& passages, const std::vector<Line>& lines,
                    std::vector<Problem>& problems);

}  // namespace vankho
