// Front matter and form put together: front matter wins, and a difference is a warning.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/front_matter.h"

namespace vankho {

// `document` holds what the form says.
void merge_front_matter(const FrontMatter& front, Document& document, std::vector<Problem>& problems);

}  // namespace vankho
