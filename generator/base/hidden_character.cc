#include "base/hidden_character.h"

#include <fmt/format.h>

#include <algorithm>

namespace vankho {
namespace {

struct Range {
  char32_t first, last;
};

constexpr Range kInvisible[] = {
    {0xAD, 0xAD},       {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160}, {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F}, {0x3164, 0x3164},
    {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB}, {0xFFFE, 0xFFFF},
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

bool is_hidden(char32_t character) {
  bool layout = character == '\t' || character == '\n';
  return (is_control(character) && !layout) || is_invisible(character);
}

std::size_t size_of(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

}  // namespace

char32_t code_point(std::string_view character) {
  auto lead = static_cast<unsigned char>(character[0]);
  char32_t value = character.size() == 1 ? lead : lead & (0xFFu >> (character.size() + 1));
  for (char byte : character.substr(1)) value = value << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
  return value;
}

std::string code_point_name(std::string_view character) {
  return fmt::format("U+{:04X}", static_cast<unsigned>(code_point(character)));
}

bool is_control(char32_t character) { return character < 0x20 || (character >= 0x7F && character <= 0x9F); }

bool is_invisible(char32_t character) {
  return std::any_of(std::begin(kInvisible), std::end(kInvisible),
                     [&](const Range& range) { return range.first <= character && character <= range.last; });
}

std::optional<HiddenCharacter> find_hidden_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::string_view character = text.substr(at, size_of(static_cast<unsigned char>(text[at])));
    bool printable_ascii = character.size() == 1 && character[0] >= ' ' && character[0] < 0x7F;
    if (!printable_ascii && is_hidden(code_point(character))) {
      return HiddenCharacter{at, code_point_name(character)};
    }
    at += character.size();
  }
  return std::nullopt;
}

std::string without_hidden(std::string_view text) {
  std::string out;
  for (auto hidden = find_hidden_character(text); hidden; hidden = find_hidden_character(text)) {
    out += text.substr(0, hidden->offset);
    text.remove_prefix(hidden->offset);
    text.remove_prefix(std::min(size_of(static_cast<unsigned char>(text.front())), text.size()));
  }
  return out.append(text);
}

}  // namespace vankho
