// Where the lines of titles and names end, the same in every format of the file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downloads/regime.h"
#include "model/document.h"

namespace vankho {

// The text with line ends in place of spaces: as few lines as `width`, in points, allows, about as long as
// each other, that end where a reader pauses: behind a comma, before "của", and not between "năm" and "2025".
std::string in_even_lines(std::string_view text, const Lettering& lettering, double width);
std::vector<Run> in_even_lines(std::vector<Run> runs, const Lettering& lettering, double width);

}  // namespace vankho
