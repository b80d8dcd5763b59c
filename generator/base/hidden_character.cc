#include "base/hidden_character.h"

#include <fmt/format.h>

#include <algorithm>

namespace vankho {
namespace {

struct Range {
  char32_t first, last;
};

// The Default_Ignorable_Code_Point ranges, and the separators
// of lines and paragraphs and the interlinear marks.
constexpr Range kHidden[] = {
    {0x00, 0x08},     {0x0B, 0x1F},     {0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},
    {0x61C, 0x61C},   {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x200B, 0x200F},
    {0x2028, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

bool is_hidden(char32_t character) {
  return std::any_of(std::begin(kHidden), std::end(kHidden),
                     [&](const Range& range) { return range.first <= character && character <= range.last; });
}

std::size_t size_of(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

char32_t decoded(std::string_view character) {
  auto lead = static_cast<unsigned char>(character[0]);
  char32_t value = character.size() == 1 ? lead : lead & (0xFFu >> (character.size() + 1));
  for (char byte : character.substr(1)) value = value << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
  return value;
}

}  // namespace

std::optional<HiddenCharacter> find_hidden_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::string_view character = text.substr(at, size_of(static_cast<unsigned char>(text[at])));
    bool printable_ascii = character.size() == 1 && character[0] >= ' ' && character[0] < 0x7F;
    if (!printable_ascii && is_hidden(decoded(character))) {
      return HiddenCharacter{at, fmt::format("U+{:04X}", static_cast<std::uint32_t>(decoded(character)))};
    }
    at += character.size();
  }
  return std::nullopt;
}

}  // namespace vankho
