#include "target.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace vankho::fuzz {

void require(bool holds, std::string_view property) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(property.size()), property.data());
  std::abort();
}

int count_lines(std::string_view text) {
  int lines = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool ends = std::ranges::any_of(
        std::initializer_list<std::string_view>{"\n", "\r", "\v", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"},
        [&](std::string_view end) { return rest.starts_with(end); });
    lines += ends && !rest.starts_with("\r\n") ? 1 : 0;
  }
  return lines;
}

}  // namespace vankho::fuzz
