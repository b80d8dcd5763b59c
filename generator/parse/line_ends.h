// The ends of lines, of which every system has its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// Whether every line ends in "\n" and nothing else ends one.
bool has_plain_ends(std::string_view text);

// With "\n" for every other end of a line, and form feeds as line ends: what lines are counted by.
std::string with_line_feeds(std::string_view text);

// An end of a line that editors do not show as one: a vertical tab, U+0085, U+2028 or U+2029.
struct HiddenEnd {
  int line = 0;      // that it ends, as with_line_feeds counts them
  std::string name;  // "U+2028"
};
std::vector<HiddenEnd> hidden_ends(std::string_view text);

}  // namespace vankho
