// What can hardly be in the head of a document that is to be published.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/front_matter.h"
#include "parse/head.h"
#include "parse/source_text.h"

namespace vankho {

// A mark of a draft or of what circulates internally that front matter contradicts; numbers and days that are
// missing or cannot be; the name of a type that is not written as one. `lines` are those below front matter.
// True if that last is told: it is why the document has no title.
bool check_head(const std::string& path, const HeadReading& head, const FrontMatter& front,
                const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
