// Controls of the direction of text, U+202A–202E and U+2066–2069: they make it look different from what it
// is.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Whether each that opens is closed, and closes only what it opened.
bool has_balanced_directions(std::string_view text);

std::string without_directions(std::string_view text);

}  // namespace vankho
