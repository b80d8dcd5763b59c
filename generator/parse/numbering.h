// Numbers of sections that do not follow each other, as happens when one is mistyped or a section was lost on
// the way.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/source_text.h"

namespace vankho {

// Tells of sections whose number comes twice, is lower than the one before, or leaves some out: each once, at
// its line. A numbering may begin anew at 1, may go on from the section above it, and articles are counted
// through the chapters. Lists that begin at another number may be quoted, and are left alone.
void check_numbering(const Document& document, const std::vector<Line>& lines,
                     std::vector<Problem>& problems);

}  // namespace vankho
