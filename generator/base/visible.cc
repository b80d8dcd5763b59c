#include "base/visible.h"

#include <fmt/format.h>

#include "base/hidden_character.h"
#include "base/text.h"

namespace vankho {
namespace {

bool is_hidden(std::string_view character) { return find_hidden_character(character).has_value(); }

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

}  // namespace vankho
