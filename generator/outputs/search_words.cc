#include "outputs/search_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vankho {
namespace {

enum class Kind : unsigned char { other, letter, digit, by_next_byte };

struct Character {
  Kind kind;
  std::size_t size;  // in bytes
};

// Of a first byte. U+00C0–U+1FFF but × and ÷, and U+3040–U+D7FF are letters: every script that a document may
// quote, and none of the punctuation. Below the surrogates, bytes and JavaScript's characters are in the same
// order.
constexpr Kind kind_of(unsigned char first) {
  if (first >= '0' && first <= '9') return Kind::digit;
  if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) return Kind::letter;
  if (first == 0xC3 || first == 0xE3 || first == 0xED) return Kind::by_next_byte;
  return (first > 0xC3 && first <= 0xE1) || (first > 0xE3 && first < 0xED) ? Kind::letter : Kind::other;
}

constexpr Kind kind_of(unsigned char first, unsigned char next) {
  if (first == 0xC3) return next == 0x97 || next == 0xB7 ? Kind::other : Kind::letter;
  return (first == 0xE3 ? next >= 0x81 : next <= 0x9F) ? Kind::letter : Kind::other;
}

constexpr std::array<Kind, 256> kinds_of_first_bytes() {
  std::array<Kind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte)
    kinds[byte] = kind_of(static_cast<unsigned char>(byte));
  return kinds;
}
constexpr std::array<Kind, 256> kKinds = kinds_of_first_bytes();

Character character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {kKinds[first], 1};
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (at + size > text.size()) return {Kind::other, text.size() - at};
  const Kind kind = kKinds[first];
  return {kind == Kind::by_next_byte ? kind_of(first, static_cast<unsigned char>(text[at + 1])) : kind, size};
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
