// White space as Python understands it, which is what Jinja strips.
#pragma once

#include <string_view>

namespace vankho::jinja {

std::string_view without_leading_space(std::string_view text);
std::string_view without_trailing_space(std::string_view text);

}  // namespace vankho::jinja
