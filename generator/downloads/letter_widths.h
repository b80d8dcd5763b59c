// How wide a text is in Times New Roman, for rules as long as the words above them and columns as wide as
// theirs. Near enough for those; what breaks lines is the program that opens the file.
#pragma once

#include <string_view>

#include "downloads/regime.h"

namespace vankho {

// In points, on one line.
double width_of(std::string_view text, const Lettering& lettering);

}  // namespace vankho
