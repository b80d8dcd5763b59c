// Vietnamese that was typed while the input method was off: "trwowcs ngayf" for "trước ngày".
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// Tells of the first line with three words or more that no language has but the keys of Telex make.
void check_typing(const std::string& path, const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
