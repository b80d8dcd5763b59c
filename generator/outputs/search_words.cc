#include "outputs/search_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vankho {
namespace {

enum class Kind : unsigned char { other, letter, digit };

struct Character {
  Kind kind;
  std::size_t size;  // in bytes
};

constexpr std::array<Kind, 128> kinds_of_ascii() {
  std::array<Kind, 128> kinds{};
  for (char c = '0'; c <= '9'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::digit;
  for (char c = 'a'; c <= 'z'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::letter;
  for (char c = 'A'; c <= 'Z'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::letter;
  return kinds;
}
constexpr std::array<Kind, 128> kAscii = kinds_of_ascii();

// U+00C0–U+1FFF but × and ÷, and U+3040–U+D7FF: every script that a document may quote, and none of the
// punctuation. Below the surrogates, bytes and JavaScript's characters are in the same order.
Kind kind_of_wide(unsigned char lead, unsigned char next) {
  if (lead == 0xC3) return next == 0x97 || next == 0xB7 ? Kind::other : Kind::letter;
  if (lead == 0xE3) return next >= 0x81 ? Kind::letter : Kind::other;
  if (lead == 0xED) return next <= 0x9F ? Kind::letter : Kind::other;
  return (lead > 0xC3 && lead <= 0xE1) || (lead > 0xE3 && lead < 0xED) ? Kind::letter : Kind::other;
}

Character character_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {kAscii[lead], 1};
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + size > text.size()) return {Kind::other, text.size() - at};
  return {kind_of_wide(lead, static_cast<unsigned char>(text[at + 1])), size};
}

std::string_view without_zeros(std::string_view number) {
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size() - 1));
  return number;
}

}  // namespace

void split_search_words(std::string_view form, std::vector<std::string_view>& words) {
  words.clear();
  for (std::size_t at = 0; at < form.size();) {
    const Character first = character_at(form, at);
    std::size_t end = at + first.size;
    while (first.kind != Kind::other && end < form.size()) {
      const Character next = character_at(form, end);
      if (next.kind != first.kind) break;
      end += next.size;
    }
    if (first.kind == Kind::letter) words.push_back(form.substr(at, end - at));
    if (first.kind == Kind::digit) words.push_back(without_zeros(form.substr(at, end - at)));
    at = end;
  }
}

}  // namespace vankho
