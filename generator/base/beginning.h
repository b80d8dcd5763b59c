// UTF-8 cut to a length.
#pragma once

#include <algorithm>
#include <string_view>

namespace vankho {

// The first characters of `text`, whole, that take no more than `bytes`. Of what is no UTF-8, a byte or more.
inline std::string_view beginning(std::string_view text, std::size_t bytes) {
  std::size_t end = std::min(text.size(), bytes);
  while (end > 1 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace vankho
