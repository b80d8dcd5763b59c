// Texts that tell of the past: when they can have been written.
#pragma once

#include <vector>

#include "parse/passages.h"

namespace vankho {

// The latest year that the texts name otherwise than as a goal, "đến năm 2045"; 0 for none.
int latest_year_of(const std::vector<Passage>& passages);

}  // namespace vankho
