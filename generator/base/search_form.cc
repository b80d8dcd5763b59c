#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>

#include "base/text.h"

namespace vankho {
namespace {

// The code point at `at`, of `size` bytes; negative where the bytes are no UTF-8.
UChar32 character_at(std::string_view text, std::size_t at, std::size_t& size) {
  const std::string_view bytes = text.substr(at, U8_MAX_LENGTH);
  UChar32 character = 0;
  int32_t next = 0;
  U8_NEXT(bytes.data(), next, static_cast<int32_t>(bytes.size()), character);
  size = static_cast<std::size_t>(next);
  return character;
}

// The small letters of U+0000–U+024F; a letter whose small one is longer in UTF-8 stands for itself.
class LowerTable {
 public:
  LowerTable() {
    for (UChar32 c = 0; c < kLatin; ++c) {
      const UChar32 small = u_tolower(c);
      letters_[c] = static_cast<char16_t>(U8_LENGTH(small) == U8_LENGTH(c) ? small : c);
    }
  }

  static constexpr UChar32 kLatin = 0x250;
  UChar32 operator[](UChar32 c) const { return letters_[c]; }

 private:
  char16_t letters_[kLatin];
};

// Written so that compilers make many letters small at once.
constexpr char small_ascii(char c) { return static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0)); }

// The next letter of several bytes at `at` or behind it. One in four letters is, so that eight bytes seldom
// hold none.
std::size_t next_wide(std::span<const char> text, std::size_t at) {
  constexpr bool kFirstIsLowest = std::endian::native == std::endian::little;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, &text[at], sizeof eight);
    const std::uint64_t wide = eight & 0x8080808080808080;
    const int bits_before = kFirstIsLowest ? std::countr_zero(wide) : std::countl_zero(wide);
    if (wide != 0) return at + static_cast<std::size_t>(bits_before) / 8;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// Makes the letter of several bytes at `at` small where that keeps its length; returns the length.
std::size_t lower_in_place(std::span<char> text, std::size_t at, const LowerTable& small_letters) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto trails = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  // U+0080–U+023F
  if (byte(at) >= 0xC2 && byte(at) <= 0xC8 && trails(at + 1)) {
    const UChar32 small = small_letters[(byte(at) & 0x1F) << 6 | (byte(at + 1) & 0x3F)];
    text[at] = static_cast<char>(0xC0 | small >> 6);
    text[at + 1] = static_cast<char>(0x80 | (small & 0x3F));
    return 2;
  }
  // U+1EA0–1EFF, most of the marked letters of Vietnamese: every small letter follows its capital.
  const bool marked = byte(at) == 0xE1 && trails(at + 2) &&
                      (byte(at + 1) == 0xBB || (byte(at + 1) == 0xBA && byte(at + 2) >= 0xA0));
  if (marked) {
    text[at + 2] = static_cast<char>(text[at + 2] | 1);
    return 3;
  }
  std::size_t size = 0;
  const UChar32 character = character_at({text.data(), text.size()}, at, size);
  const UChar32 small = character < 0 ? character : u_tolower(character);
  if (small == character) return size;
  char bytes[U8_MAX_LENGTH];
  std::size_t small_size = 0;
  U8_APPEND_UNSAFE(bytes, small_size, small);
  if (small_size == size) std::copy_n(bytes, size, text.begin() + static_cast<std::ptrdiff_t>(at));
  return size;
}

// Of the two styles of marking oa, oe and uy the newer marks the second letter, the older, which is written
// here, the first. They agree where a consonant follows, so only an ending pair is touched, and no "quy".
// The pair stands from `at` to `end`.
void move_tone_mark(std::span<char> text, std::size_t at, std::size_t end) {
  static constexpr struct {
    std::string_view from, to;
  } kPairs[] = {{"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
                {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
                {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"}};
  const std::string_view all(text.data(), text.size());
  if (at > 0 && all[at - 1] == 'q') return;
  if (end < all.size() && all[end] >= 'a' && all[end] <= 'z') return;
  std::size_t size = 0;
  if (end < all.size() && u_isalpha(character_at(all, end, size))) return;
  const std::string_view pair = all.substr(at, end - at);
  const auto* found = std::ranges::find_if(kPairs, [&](const auto& styles) { return styles.from == pair; });
  if (found != std::end(kPairs)) std::ranges::copy(found->to, text.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

std::string search_form(std::string_view text) {
  static const LowerTable small_letters;
  std::string out(text);
  std::ranges::transform(out, out.begin(), small_ascii);
  const std::span<char> letters(out);
  for (std::size_t at = next_wide(letters, 0); at < letters.size(); at = next_wide(letters, at)) {
    const std::size_t size = lower_in_place(letters, at, small_letters);
    if (at > 0 && (letters[at - 1] == 'o' || letters[at - 1] == 'u'))
      move_tone_mark(letters, at - 1, at + size);
    at += size;
  }
  return out;
}

}  // namespace vankho
