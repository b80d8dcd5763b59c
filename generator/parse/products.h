// Multiplications in a text, which Markdown takes for emphasis: "50 người*2 ngày*100.000đ".
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// With a backslash before each asterisk that stands between a digit and a letter or another digit, unless it
// may close an emphasis. Code is left as it is.
std::string with_escaped_products(std::string text);

}  // namespace vankho
