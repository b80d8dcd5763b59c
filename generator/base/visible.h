// Text of others as it may be printed.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// With control and invisible characters as \u{202E} and bytes that are no UTF-8 as \xE9; tabs and line ends
// stay.
std::string visible(std::string_view text);

// Line ends too, so that text of others cannot look like a line of vankho's own.
std::string visible_in_line(std::string_view text);

// JSON in UTF-8, with these characters as JSON escapes them, so that programs read what stood there.
std::string visible_json(std::string_view json);

}  // namespace vankho
