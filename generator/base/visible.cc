#include "base/visible.h"

#include <fmt/format.h>

#include "base/hidden_character.h"
#include "base/text.h"

namespace vankho {
namespace {

bool is_hidden(std::string_view character) { return find_hidden_character(character).has_value(); }

// Of one unit of UTF-16.
std::string escape(char32_t unit) { return fmt::format("\\u{:04x}", static_cast<unsigned>(unit)); }

}  // namespace

std::string visible(std::string_view text) {
  if (is_utf8(text) && !is_hidden(text)) return std::string(text);
  std::string shown;
  for (std::string_view character : split_characters(text)) {
    if (!is_utf8(character)) {
      for (char byte : character) shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
    } else if (is_hidden(character)) {
      shown += fmt::format("\\u{{{:04X}}}", static_cast<unsigned>(code_point(character)));
    } else {
      shown += character;
    }
  }
  return shown;
}

std::string visible_in_line(std::string_view text) {
  std::string shown;
  for (const char c : visible(text)) {
    if (c == '\n')
      shown += "\\u{000A}";
    else
      shown += c;
  }
  return shown;
}

std::string visible_json(std::string_view json) {
  if (!is_hidden(json)) return std::string(json);
  std::string shown;
  for (std::string_view character : split_characters(json)) {
    if (!is_hidden(character)) {
      shown += character;
      continue;
    }
    const char32_t code = code_point(character), high = (code - 0x10000) >> 10, low = code & 0x3FF;
    shown += code < 0x10000 ? escape(code) : escape(0xD800 + high) + escape(0xDC00 + low);
  }
  return shown;
}

}  // namespace vankho
