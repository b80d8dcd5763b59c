#include "base/text.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <new>

#include "base/bytes.h"

namespace vankho {
namespace {

// The next code point of `text` at `at`, which is moved past it; negative where the bytes are no UTF-8.
UChar32 next_character(std::string_view text, std::size_t& at) {
  auto byte = [&](std::size_t i) -> UChar32 { return static_cast<unsigned char>(text[i]); };
  const UChar32 lead = byte(at);
  if (lead < 0x80) {
    ++at;
    return lead;
  }
  auto trails = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  // Nearly all of Vietnamese: two bytes, and the three of U+1000 and above but the surrogates.
  if (lead >= 0xC2 && lead <= 0xDF && trails(at + 1)) {
    at += 2;
    return (lead & 0x1F) << 6 | (byte(at - 1) & 0x3F);
  }
  if (lead >= 0xE1 && lead <= 0xEC && trails(at + 1) && trails(at + 2)) {
    at += 3;
    return (lead & 0x0F) << 12 | (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F);
  }
  UChar32 character = 0;
  int32_t i = 0;
  int32_t size = static_cast<int32_t>(std::min<std::size_t>(text.size() - at, 8));
  const char* bytes = text.data() + at;
  U8_NEXT(bytes, i, size, character);
  at += i;
  return character;
}

void append(std::string& out, UChar32 character) {
  char bytes[U8_MAX_LENGTH];
  int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, character);
  out.append(bytes, size);
}

template <typename Map>
std::string map_characters(std::string_view text, Map map) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    UChar32 character = next_character(text, at);
    if (character < 0) {
      out.append(text.substr(start, at - start));
    } else {
      append(out, map(character));
    }
  }
  return out;
}

const icu::Normalizer2& composer() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(status);
}

// Whether `c` is out of place behind `b` and, before that, `a`, in well-formed text of U+0000–U+02FF,
// U+1E00–U+1EFF and U+2002–U+203F. Of bytes, or of many at once.
template <typename Byte>
auto is_odd(Byte a, Byte b, Byte c) {
  const auto trails = (c & 0xC0) == 0x80;
  const auto should_trail = ((b & 0xC0) == 0xC0) | ((a & 0xE0) == 0xE0);
  const auto wrong_lead = ((c & 0xC0) == 0xC0) & ((c < 0xC2) | (c > 0xCB)) & (c != 0xE1) & (c != 0xE2);
  const auto elsewhere = ((b == 0xE1) & ((c & 0xFC) != 0xB8)) | ((b == 0xE2) & (c != 0x80)) |
                         ((a == 0xE2) & ((c & 0xFE) == 0x80));
  return (trails ^ should_trail) | wrong_lead | elsewhere;
}

// Whether `text` is UTF-8 and nothing in it can need composing: Unicode has all of the characters above as
// NFC_Quick_Check=Yes, and most Vietnamese text is made of nothing else. Short text is not looked at.
bool is_plain(std::string_view text) {
  const std::size_t size = text.size();
  if (size < 2 + sizeof(Bytes)) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char none = 0;
  const auto odd_at_ends = is_odd(none, none, byte(0)) | is_odd(none, byte(0), byte(1)) |
                           is_odd(byte(size - 2), byte(size - 1), none) | is_odd(byte(size - 1), none, none);
  return !odd_at_ends && !any_position(text.data() + 2, text.data() + size, [](const char* at) {
    return is_odd(bytes_at(at - 2), bytes_at(at - 1), bytes_at(at));
  });
}

// The letter under the marks of one Vietnamese letter in lower case, or the character itself. The table is
// Unicode's: the first character of the canonical decomposition, with đ as d.
class FoldTable {
 public:
  FoldTable() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposer = icu::Normalizer2::getNFDInstance(status);
    for (UChar32 c = 0; c < kSize; ++c) {
      icu::UnicodeString letters;
      UChar32 lower = u_tolower(c);
      letters_[c] = decomposer->getDecomposition(lower, letters) ? u_tolower(letters.char32At(0)) : lower;
    }
    letters_[0x110] = letters_[0x111] = 'd';
  }

  UChar32 operator()(UChar32 c) const {
    if (c < kLatin) return letters_[c];
    if (c >= 0x1E00 && c < 0x1F00) return letters_[c];
    if (c >= 0x300 && c < 0x370) return 0;
    return u_tolower(c);
  }

 private:
  static constexpr UChar32 kSize = 0x1F00, kLatin = 0x250;
  UChar32 letters_[kSize];
};

const FoldTable& fold_table() {
  static const FoldTable table;
  return table;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  if (is_plain(bytes)) return true;
  for (std::size_t at = 0; at < bytes.size();) {
    if (next_character(bytes, at) < 0) return false;
  }
  return true;
}

std::string nfc(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
  if (composer().isNormalizedUTF8(piece, status) && U_SUCCESS(status)) return std::string(text);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  status = U_ZERO_ERROR;
  composer().normalizeUTF8(0, piece, sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string lower(std::string_view text) { return map_characters(text, u_tolower); }

std::string upper(std::string_view text) { return map_characters(text, u_toupper); }

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    UChar32 character = next_character(text, at);
    if (character < 0) {
      out.append(text.substr(start, at - start));
    } else if (UChar32 letter = fold_table()(character)) {
      append(out, letter);
    }
  }
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  for (char c : fold(nfc(text))) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "-" : out;
}

int length(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::vector<std::string_view> split_characters(std::string_view text) {
  std::vector<std::string_view> characters;
  characters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    next_character(text, at);
    characters.push_back(text.substr(start, at - start));
  }
  return characters;
}

bool is_upper(std::string_view text) {
  bool letters = false;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 character = next_character(text, at);
    if (character < 0) return false;
    if (u_islower(character)) return false;
    letters = letters || u_isupper(character);
  }
  return letters;
}

bool starts_with_lower(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && u_islower(next_character(text, at));
}

bool starts_with_upper(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && u_isupper(next_character(text, at));
}

bool has_address(std::string_view text) { return contains_any(text, {"@", "\uFF20", "\uFE6B"}); }

namespace {

std::unique_ptr<icu::Collator> make_collator() {
  const icu::Locale vietnamese("vi");
  UErrorCode status = U_ZERO_ERROR;
  // Else ICU asks the environment for one, and waits for itself where it has no memory to do so.
  icu::Locale::setDefault(vietnamese, status);
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(vietnamese, status));
  if (U_FAILURE(status)) throw std::bad_alloc();  // its data are in the library
  return collator;
}

}  // namespace

std::string sort_key(std::string_view text) {
  thread_local const std::unique_ptr<icu::Collator> collator = make_collator();
  icu::UnicodeString unicode =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string key(static_cast<std::size_t>(collator->getSortKey(unicode, nullptr, 0)), '\0');
  collator->getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()),
                       static_cast<int32_t>(key.size()));
  return key;
}

int leading_number(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace vankho
