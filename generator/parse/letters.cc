#include "parse/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>

#include "base/bytes.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/leftover_messages.h"
#include "parse/messages.h"

namespace vankho {
namespace {

struct Likeness {
  std::string_view strange, meant;
};

// Of Iceland, and what OCR and keyboards of other alphabets make of capitals.
constexpr Likeness kLikenesses[] = {
    {"Ð", "Đ"}, {"ð", "đ"}, {"А", "A"}, {"В", "B"}, {"С", "C"}, {"Е", "E"}, {"Н", "H"}, {"К", "K"},
    {"М", "M"}, {"О", "O"}, {"Р", "P"}, {"Т", "T"}, {"Х", "X"}, {"а", "a"}, {"с", "c"}, {"е", "e"},
    {"о", "o"}, {"р", "p"}, {"х", "x"}, {"у", "y"}, {"Α", "A"}, {"Β", "B"}, {"Ε", "E"}, {"Η", "H"},
    {"Κ", "K"}, {"Μ", "M"}, {"Ν", "N"}, {"Ο", "O"}, {"Τ", "T"}, {"Χ", "X"}, {"ο", "o"}};

char32_t code_of(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 2) return static_cast<char32_t>((byte(0) & 0x1F) << 6 | (byte(1) & 0x3F));
  if (character.size() == 3)
    return static_cast<char32_t>((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
  return byte(0);
}

std::string hex(char32_t code) { return fmt::format("{:04X}", static_cast<unsigned>(code)); }

// A letter of this alphabet: a word of a foreign one, whole, is meant.
bool is_own_letter(std::string_view character) {
  return character.size() == 1 ? std::isalpha(static_cast<unsigned char>(character[0])) != 0
                               : starts_with_lower(character) || starts_with_upper(character);
}

bool is_other_alphabet(char32_t code) { return code >= 0x370 && code < 0x530; }

// Other lines have none of these, and are most.
bool is_worth_a_look(std::string_view line) {
  return contains_any(line, {"Ð", "ð", "\u200B", "\u2060"}) ||
         any_byte(line, [](Bytes c) { return ((c >= 0xCD) & (c <= 0xD1)) | (c == 0xEE) | (c == 0xEF); });
}

class Lines {
 public:
  Lines(const std::string& path, std::vector<Problem>& problems) : path_(path), problems_(problems) {}

  void check(const Line& line) {
    const auto characters = split_characters(line.text);
    for (std::size_t i = 0; i < characters.size(); ++i) {
      if (characters[i].size() > 1 && doubt(line, characters, i)) return;
    }
  }

 private:
  bool doubt(const Line& line, const std::vector<std::string_view>& characters, std::size_t i) {
    const char32_t code = code_of(characters[i]);
    const auto beside = [&](std::size_t at, auto is) { return at < characters.size() && is(characters[at]); };
    const auto own = [&](std::string_view c) { return is_own_letter(c) && !is_other_alphabet(code_of(c)); };
    if (code == 0xFFFD) return false;  // told as bytes that are no UTF-8
    if (code >= 0xE000 && code < 0xF900) return report(line, i, messages::unreadable_character, {hex(code)});
    const bool hidden = code == 0x200B || code == 0x2060 || code == 0xFEFF;
    if (hidden && (beside(i - 1, own) || beside(i + 1, own)))
      return report(line, i, messages::invisible_character, {hex(code)});
    const auto* like = std::ranges::find(kLikenesses, characters[i], &Likeness::strange);
    if (like == std::end(kLikenesses)) return false;
    const bool in_word =
        !is_other_alphabet(code) || beside(i - 1, own) || beside(i + 1, own) || in_number(characters, i);
    return in_word && report(line, i, messages::strange_letter,
                             {std::string(like->strange), hex(code), std::string(like->meant)});
  }

  // "5-КН/TVT"
  static bool in_number(const std::vector<std::string_view>& characters, std::size_t i) {
    std::size_t begin = i;
    while (begin > 0 && is_other_alphabet(code_of(characters[begin - 1]))) --begin;
    return begin > 0 && (characters[begin - 1] == "-" || characters[begin - 1] == "/");
  }

  bool report(const Line& line, std::size_t i, const Message& message, Arguments arguments) {
    problems_.push_back({path_, line.number, static_cast<int>(i) + 1, &message, std::move(arguments),
                         quotable(line.text, problems_)});
    return true;
  }

  const std::string& path_;
  std::vector<Problem>& problems_;
};

}  // namespace

void check_letters(const std::string& path, const std::vector<Line>& lines, std::vector<Problem>& problems) {
  Lines checked(path, problems);
  for (const Line& line : lines) {
    if (is_worth_a_look(line.text)) checked.check(line);
  }
}

}  // namespace vankho
