// The ends of lines, of which every system has its own.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Whether every line ends in "\n" and nothing else ends one.
bool has_plain_ends(std::string_view text);

// With "\n" for every other end of a line, and form feeds as line ends: what lines are counted by.
std::string with_line_feeds(std::string_view text);

}  // namespace vankho
