// Footnotes: marks in the text joined to the notes they mean.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/source_text.h"

namespace vankho {

// Splits the runs of every text at its marks (¹, [^1]) and points them to `document.footnotes`, which must be
// filled: where pages begin their count anew, the nth mark "1" means the nth note "1". Exponents (km², 10³)
// are none.
void link_notes(Document& document, const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
