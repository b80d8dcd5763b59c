// The theme that the program carries: the files of themes/mac-dinh as they were when it was built.
#pragma once

#include <string_view>
#include <vector>

#include "base/file.h"

namespace vankho {

inline constexpr std::string_view kDefaultTheme = "mac-dinh";

// Sorted by path.
const std::vector<File>& default_theme();

}  // namespace vankho
