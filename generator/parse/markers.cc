#include "parse/markers.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace vankho {
namespace {

constexpr std::string_view kLetters[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                         "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
constexpr std::string_view kOrdinals[] = {"nhất", "hai", "ba",  "tư",   "năm",
                                          "sáu",  "bảy", "tám", "chín", "mười"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A line's text and how far it has been read.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::string_view rest() const { return text_.substr(at_); }
  std::string_view read() const { return text_.substr(0, at_); }
  bool done() const { return at_ == text_.size(); }

  bool eat(std::string_view wanted) {
    if (!rest().starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  std::string_view eat_while(bool (*wanted)(char)) {
    std::size_t begin = at_;
    while (at_ < text_.size() && wanted(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }
  bool eat_spaces() {
    return !eat_while([](char c) { return c == ' ' || c == '\t'; }).empty();
  }
  // One of the marks that close a numeral, which Markdown may have escaped.
  bool eat_close(std::string_view marks) {
    std::size_t at = at_ < text_.size() && text_[at_] == '\\' ? at_ + 1 : at_;
    if (at >= text_.size() || marks.find(text_[at]) == std::string_view::npos) return false;
    at_ = at + 1;
    return true;
  }
  bool eat_long_dash() { return eat("–") || eat("—"); }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

int roman_value(std::string_view numeral) {
  auto digit = [](char c) { return c == 'X' ? 10 : c == 'V' ? 5 : 1; };
  int value = 0;
  for (std::size_t i = 0; i < numeral.size(); ++i) {
    bool subtract = i + 1 < numeral.size() && digit(numeral[i]) < digit(numeral[i + 1]);
    value += subtract ? -digit(numeral[i]) : digit(numeral[i]);
  }
  return value;
}

bool is_roman(char c) { return c == 'I' || c == 'V' || c == 'X'; }

std::string without_escapes(std::string_view text) {
  std::string out(text);
  std::erase(out, '\\');
  return out;
}

Marker marker(MarkerKind kind, const Cursor& cursor, std::string numeral, int value) {
  Marker result;
  result.kind = kind;
  result.text = without_escapes(trim(cursor.read()));
  result.numeral = std::move(numeral);
  result.value = value;
  result.rest = std::string(trim(cursor.rest()));
  return result;
}

// A capital, an opening quotation mark or bracket, emphasis, or nothing: what may follow a numeral.
bool may_open_section(std::string_view rest) {
  rest = trim(rest);
  while (!rest.empty() && (rest[0] == '*' || rest[0] == '_' || rest[0] == ' ')) rest.remove_prefix(1);
  return rest.empty() || starts_with_upper(rest) || rest[0] == '"' || rest[0] == '(' || rest[0] == '[' ||
         rest.starts_with("“");
}

// What Word's bullets become as plain text: letters of the font of its pictures, and a tab.
std::optional<Marker> read_bullet_of_word(Cursor cursor) {
  for (std::string_view sign : {"o", "v", "q", "ü", "Ø", "§"}) {
    Cursor behind = cursor;
    if (behind.eat(sign) && behind.eat("\t") && !behind.done())
      return marker(MarkerKind::dash, behind, "", 0);
  }
  return std::nullopt;
}

std::optional<Marker> read_dash(Cursor cursor) {
  if (std::optional<Marker> bullet = read_bullet_of_word(cursor)) return bullet;
  if (std::isalnum(static_cast<unsigned char>(cursor.rest()[0]))) return std::nullopt;
  for (std::string_view sign : {"-", "–", "—", "•", "·", "▪", "●", "◦", "➢", "❖", "✓", "■", "\uF0B7", "*",
                                "+", "\\-", "\\+", "\\*"}) {
    if (!cursor.eat(sign)) continue;
    bool spaced = cursor.eat_spaces();
    bool letter = starts_with_upper(cursor.rest()) || starts_with_lower(cursor.rest());
    bool needs_space = sign.ends_with('*') || sign.starts_with("–") || sign.starts_with("—");
    if (cursor.done() || (!spaced && (needs_space || !letter))) return std::nullopt;
    return marker(sign.ends_with('+') ? MarkerKind::plus : MarkerKind::dash, cursor, "", 0);
  }
  return std::nullopt;
}

// "PHẦN THỨ NHẤT", "Phần II:", "CHƯƠNG I"
std::optional<Marker> read_part(Cursor cursor, std::string_view searched) {
  MarkerKind kind = MarkerKind::part;
  std::string_view word;
  for (std::string_view name : {"phần thứ ", "phần ", "chương "}) {
    if (searched.starts_with(name)) {
      word = name;
      break;
    }
  }
  if (word.empty() || !starts_with_upper(cursor.rest())) return std::nullopt;
  if (word == "chương ") kind = MarkerKind::chapter;
  cursor.eat(cursor.rest().substr(0, word.size()));
  searched.remove_prefix(word.size());
  int value = 0;
  for (std::size_t i = 0; i < std::size(kOrdinals) && value == 0; ++i) {
    if (!searched.starts_with(kOrdinals[i])) continue;
    cursor.eat(cursor.rest().substr(0, kOrdinals[i].size()));
    value = static_cast<int>(i) + 1;
  }
  constexpr std::string_view kOpening = "mở đầu";
  bool opening = value == 0 && searched.starts_with(kOpening);
  if (opening) cursor.eat(cursor.rest().substr(0, kOpening.size()));
  if (value == 0 && !opening) {
    std::string_view roman = cursor.eat_while(is_roman);
    std::string_view digits = roman.empty() ? cursor.eat_while(is_digit) : roman;
    if (digits.empty() || digits.size() > 6) return std::nullopt;
    value = roman.empty() ? leading_number(digits) : roman_value(roman);
  }
  std::string numeral(trim(cursor.read()));
  bool closed = cursor.eat_close(".:-)") || cursor.rest().find_first_not_of("*_ ") == std::string_view::npos;
  bool spaced = cursor.eat_spaces();
  bool dashed = cursor.eat_long_dash() || cursor.eat("- ");
  if (!closed && !dashed && !(spaced && may_open_section(cursor.rest()))) return std::nullopt;
  cursor.eat_spaces();
  Marker result = marker(kind, cursor, numeral, value);
  result.text = numeral;
  return result;
}

std::optional<Marker> read_article(Cursor cursor, std::string_view searched) {
  if (!searched.starts_with("điều ") || !starts_with_upper(cursor.rest())) return std::nullopt;
  cursor.eat(cursor.rest().substr(0, std::string_view("điều ").size()));
  cursor.eat_spaces();
  std::string digits(cursor.eat_while(is_digit));
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  bool ends = cursor.rest().find_first_not_of("*_ ") == std::string_view::npos;
  if (!cursor.eat_close(".:)") && !ends) return std::nullopt;
  return marker(MarkerKind::article, cursor, "Điều " + digits, leading_number(digits));
}

// "I.", "IV-", "II/" and, of one letter, "A."
std::optional<Marker> read_roman_or_letter_section(Cursor cursor) {
  std::string numeral(cursor.eat_while(is_roman));
  MarkerKind kind = MarkerKind::roman;
  int value = roman_value(numeral);
  if (numeral.empty() && !cursor.done() && cursor.rest()[0] >= 'A' && cursor.rest()[0] <= 'H') {
    kind = MarkerKind::letter_section;
    numeral = cursor.rest().substr(0, 1);
    value = numeral[0] - 'A' + 1;
    cursor.eat(numeral);
  }
  if (numeral.empty() || value > 39) return std::nullopt;
  bool closed = cursor.eat_close(".-/):");
  if (!closed && cursor.eat_spaces() && cursor.eat_close(".")) closed = cursor.eat_spaces();
  if (!closed) {
    cursor.eat_spaces();
    closed = cursor.eat_close("-") || cursor.eat_long_dash();
  }
  std::string_view next = trim(cursor.rest());
  if (cursor.read() == "V/" && next.starts_with("V ")) return std::nullopt;  // "V/V CÔNG BỐ DANH MỤC"
  bool initials = next.size() > 1 && next[0] >= 'A' && next[0] <= 'Z' && next[1] == '.';  // V. I. Lênin
  if (!closed || initials || !may_open_section(cursor.rest())) return std::nullopt;
  return marker(kind, cursor, numeral, value);
}

// The dash of "1 – Mục đích", which scanners make of "1-".
bool eat_spaced_dash(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.eat_spaces();
  const bool dash = ahead.eat_close("-") || ahead.eat_long_dash();
  if (dash) cursor = ahead;
  return dash;
}

// "1.", "2.1", "4)", "I.1.", "1 –"
std::optional<Marker> read_arabic(Cursor cursor) {
  std::string numeral(cursor.eat_while(is_roman));
  int depth = 0, value = 0;
  bool closed = false;
  if (!numeral.empty() && !cursor.eat_close(".")) return std::nullopt;
  for (;;) {
    std::string_view digits = cursor.eat_while(is_digit);
    if (digits.empty()) break;
    if (digits.size() > 2) return std::nullopt;
    numeral += (numeral.empty() ? "" : ".") + std::string(digits);
    value = leading_number(digits);
    ++depth;
    closed = cursor.eat_close(".)/:-");
    if (!closed || cursor.read().back() != '.') break;
  }
  bool by_long_dash = depth == 1 && !closed && eat_spaced_dash(cursor);
  closed = closed || by_long_dash;
  if (depth == 0 || depth > 4 || (depth == 1 && !closed)) return std::nullopt;
  bool spaced = cursor.eat_spaces() || cursor.rest().starts_with("*");
  bool opens = may_open_section(cursor.rest());
  bool by_dash = by_long_dash || cursor.read().find_first_of("/:-") != std::string_view::npos;
  if (cursor.done() || (!spaced && !opens) || ((!closed || by_dash) && !(spaced && opens)))
    return std::nullopt;
  Marker result = marker(MarkerKind::arabic, cursor, numeral, value);
  result.depth = depth;
  return result;
}

std::optional<Marker> read_letter(Cursor cursor) {
  for (std::size_t i = 0; i < std::size(kLetters); ++i) {
    if (!cursor.eat(kLetters[i])) continue;
    if (!cursor.eat_close(".)")) return std::nullopt;
    bool by_bracket = cursor.read().back() == ')';
    bool spaced = cursor.eat_spaces();
    if (cursor.done() || (!spaced && !by_bracket && !may_open_section(cursor.rest()))) return std::nullopt;
    return marker(MarkerKind::letter, cursor, std::string(kLetters[i]), static_cast<int>(i) + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Marker> read_marker(std::string_view line) {
  std::string_view text = trim(line);
  std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  if (hashes > 0 && hashes <= 6 && hashes < text.size() && text[hashes] == ' ')
    text = trim(text.substr(hashes));
  std::size_t marks = std::min(text.find_first_not_of("*_"), text.size());
  std::string emphasis(text.substr(0, marks));
  if (marks == text.size() || marks > 3 || text[marks] == ' ') {
    if (marks != 1 || marks == text.size()) return std::nullopt;
    return read_dash(Cursor(text));
  }
  std::string_view inner = text.substr(marks);
  Cursor cursor(inner);
  std::optional<Marker> result = read_arabic(cursor);
  if (!result) result = read_roman_or_letter_section(cursor);
  if (!result) result = read_dash(cursor);
  if (!result) result = read_letter(cursor);
  if (!result && std::string_view("PC\xC4").find(inner[0]) != std::string_view::npos) {  // Phần, Chương, Điều
    const std::string searched = search_form(inner.substr(0, 40));
    result = read_part(cursor, searched);
    if (!result) result = read_article(cursor, searched);
  }
  if (!result || emphasis.empty()) return result;
  bool closed_behind_marker = result->rest.starts_with(emphasis);
  result->rest = closed_behind_marker ? std::string(trim(std::string_view(result->rest).substr(marks)))
                                      : emphasis + result->rest;
  return result;
}

bool Outline::fits(const Marker& marker) const {
  int last = last_[static_cast<std::size_t>(marker.kind)];
  switch (marker.kind) {
    case MarkerKind::letter_section:
      return marker.value == last + 1;
    case MarkerKind::letter:
      return last == 0 ? marker.value == 1 : marker.value > last && marker.value <= last + 3;
    case MarkerKind::arabic: {
      if (marker.depth == 1) return true;
      std::string_view parent = std::string_view(marker.numeral).substr(0, marker.numeral.rfind('.'));
      bool under_open = arabic_ == parent || arabic_.starts_with(std::string(parent) + ".");
      return under_open || marker.value == 1 || is_roman(marker.numeral[0]) ||
             (marker.text.ends_with('.') && marker.value == last + 1);
    }
    default:
      return true;
  }
}

bool Outline::follows(const Marker& marker) const {
  int last = last_[static_cast<std::size_t>(marker.kind)];
  bool next = marker.value == 1 || marker.value == last + 1;
  if (marker.kind == MarkerKind::arabic && marker.depth == 1 && !arabic_.empty()) {
    next = marker.value == 1 || marker.value == leading_number(arabic_) + 1;
  }
  return fits(marker) && next;
}

void Outline::open(const Marker& marker) {
  auto kind = static_cast<std::size_t>(marker.kind);
  last_[kind] = marker.value;
  if (marker.kind == MarkerKind::arabic) {
    arabic_ = marker.numeral;
  } else if (marker.kind < MarkerKind::arabic) {
    arabic_.clear();
  }
  bool sets_part = marker.kind == MarkerKind::part || marker.kind == MarkerKind::chapter;
  for (std::size_t below = kind + 1; below < last_.size(); ++below) {
    bool keeps = (sets_part && below == static_cast<std::size_t>(MarkerKind::article));
    if (!keeps) last_[below] = 0;
  }
}

}  // namespace vankho
