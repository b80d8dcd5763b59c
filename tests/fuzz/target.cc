#include "target.h"

#include <cstdio>
#include <cstdlib>

namespace vankho::fuzz {

void require(bool holds, std::string_view property) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(property.size()), property.data());
  std::abort();
}

int count_lines(std::string_view text) {
  int lines = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool half = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    lines += (text[i] == '\n' || text[i] == '\r') && !half ? 1 : 0;
  }
  return lines;
}

}  // namespace vankho::fuzz
