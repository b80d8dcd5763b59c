#include "parse/number.h"

#include <algorithm>
#include <cctype>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/types.h"

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  // A letter that no abbreviation has: what was read is part of a word, as in "28-NQ/Tỉnh ủy".
  bool in_word() const {
    return starts_with_lower(text_.substr(at_)) || starts_with_upper(text_.substr(at_));
  }

  std::string digits(std::size_t most) {
    std::size_t start = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ - start <= most ? std::string(text_.substr(start, at_ - start)) : std::string();
  }
  // ASCII letters and Đ, đ, Ư…: the letters of an abbreviation, which has no other marks.
  std::string letters() {
    std::size_t start = at_;
    while (at_ < text_.size() && size_of_letter() > 0) at_ += size_of_letter();
    return std::string(text_.substr(start, at_ - start));
  }
  std::string letters_or_digits() {
    std::size_t start = at_;
    while (at_ < text_.size() && (size_of_letter() > 0 || is_digit(text_[at_]))) {
      at_ += std::max<std::size_t>(size_of_letter(), 1);
    }
    return std::string(text_.substr(start, at_ - start));
  }
  // `sign` with a stray space on either side.
  bool eat(std::string_view signs) {
    std::size_t at = at_;
    if (at < text_.size() && text_[at] == ' ') ++at;
    std::string_view dash;
    for (std::string_view other : {"–", "—", "\u2010", "\u2011"})  // as Word makes of hyphens
      if (text_.substr(at).starts_with(other)) dash = other;
    if (!dash.empty() && signs.find('-') != std::string_view::npos) {
      at += dash.size();
    } else if (at < text_.size() && signs.find(text_[at]) != std::string_view::npos) {
      ++at;
    } else {
      return false;
    }
    if (at < text_.size() && text_[at] == ' ') ++at;
    at_ = at;
    return true;
  }
  void back_to(std::size_t at) { at_ = at; }
  bool eat_space() {
    const bool space = next() == ' ';
    at_ += space ? 1 : 0;
    return space;
  }
  // The letter of a count that was put between two others: "30c/NQ-CP".
  std::string letter_of_count() {
    const char letter = next(), behind = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (letter < 'a' || letter > 'e' || (behind != '/' && behind != '-')) return {};
    ++at_;
    return std::string(1, letter);
  }

 private:
  std::size_t size_of_letter() const {
    if (std::isalpha(static_cast<unsigned char>(text_[at_]))) return 1;
    for (std::string_view letter : {"Đ", "đ", "Ư", "Ơ", "Ô", "Ê", "Â", "Ă"}) {
      if (text_.substr(at_).starts_with(letter)) return letter.size();
    }
    return 0;
  }

  std::string_view text_;
  std::size_t at_;
};

bool all_capitals(std::string_view letters) { return is_upper(letters); }

// An abbreviation of a type begins with a capital and is no word: "KH", "CTr", "QĐi".
bool looks_like_type(std::string_view type) {
  int characters = length(type);
  return characters >= 1 && characters <= 6 && starts_with_upper(type);
}

// As the form spells it, where a text in capitals alone does not: "17-CTR/TU", "19/CT-TTG".
std::string spelled(std::string abbreviation) {
  const std::string_view known = abbreviation_in_capitals(abbreviation);
  return known.empty() ? std::move(abbreviation) : std::string(known);
}

void doubt(NumberInText& number) {
  if (length(number.body) == 1) {
    number.doubt_vietnamese = "ký hiệu cơ quan '" + number.body + "' chỉ có một chữ";
    number.doubt_english = "its body '" + number.body + "' is a single letter";
  } else if (!number.type.empty() && !is_number_abbreviation(number.type)) {
    number.doubt_vietnamese = "không có loại văn bản '" + number.type + "'";
    number.doubt_english = "there is no type '" + number.type + "'";
  }
}

bool begins_with_type(std::string_view body) {
  return std::ranges::any_of(document_types(),
                             [&](const DocumentType& type) { return body.starts_with(type.abbreviation); });
}

// The body of a number: "TU", "UBND", "BTGTU", "HĐND-VP"; what follows a further dash belongs to it if in
// capitals.
std::string read_body(Cursor& cursor, bool several) {
  std::string body = cursor.letters_or_digits();
  for (bool more = several && !body.empty(); more;) {
    std::size_t before = cursor.at();
    std::string next;
    bool glued = cursor.next() == '-' || cursor.next() == '&' || cursor.next() == '.';
    char sign = cursor.next();
    if (glued) {
      cursor.back_to(before + 1);
      next = cursor.letters_or_digits();
    }
    more = !next.empty() && starts_with_upper(next);
    if (more) {
      body += sign + next;
    } else {
      cursor.back_to(before);
    }
  }
  return body;
}

// 293-KH/TU
std::optional<NumberInText> read_party(Cursor cursor, const std::string& count, bool labelled) {
  NumberInText result;
  const bool dash = cursor.eat("-");
  // "số 298 KH/TWĐTN": the dash was forgotten.
  if (!dash && (!labelled || !cursor.eat_space())) return std::nullopt;
  result.type = spelled(cursor.letters());
  if (!dash && !is_number_abbreviation(result.type)) return std::nullopt;
  if (!looks_like_type(result.type) || !cursor.eat("/")) return std::nullopt;
  result.body = read_body(cursor, true);
  if (result.body.empty() || !starts_with_upper(result.body) || cursor.in_word()) return std::nullopt;
  result.number = count + "-" + result.type + "/" + result.body;
  result.end = cursor.at();
  doubt(result);
  return result;
}

// 12/UBND, of a công văn that names no unit. What begins as a type does has lost its dash: 5/QĐUBND.
std::optional<NumberInText> read_without_unit(Cursor cursor, const std::string& count) {
  NumberInText result;
  result.state = true;
  if (!cursor.eat("/")) return std::nullopt;
  result.body = cursor.letters();
  constexpr int kShortestBody = 3;
  const bool goes_on =
      cursor.in_word() || std::string_view("-/&").find(cursor.next()) != std::string_view::npos;
  if (length(result.body) < kShortestBody || !all_capitals(result.body) ||
      (cursor.next() != '\0' && goes_on) || begins_with_type(result.body))
    return std::nullopt;
  result.number = count + "/" + result.body;
  result.end = cursor.at();
  return result;
}

// 30/2020/NĐ-CP, 45/2019/QH14, 57/KH-UBND, 12/UBND-VX
std::optional<NumberInText> read_state(Cursor cursor, const std::string& count) {
  NumberInText result;
  result.state = true;
  if (!cursor.eat("/")) return std::nullopt;
  std::string year;
  std::size_t before_year = cursor.at();
  if (is_digit(cursor.next())) {
    year = cursor.digits(4);
    if (year.size() != 4 || !cursor.eat("/")) return std::nullopt;
    year += "/";
  } else {
    cursor.back_to(before_year);
  }
  std::string first = spelled(cursor.letters_or_digits());
  while (cursor.next() == '&') {  // PGD&ĐT-THCS
    cursor.back_to(cursor.at() + 1);
    first += '&' + cursor.letters_or_digits();
  }
  if (length(first) < 2 || !starts_with_upper(first)) return std::nullopt;
  bool law = first.starts_with("QH") || first.starts_with("UBTVQH");
  if (law && !year.empty() && is_digit(first.back())) {
    result.type = "QH";
    result.body = first;
    result.number = count + "/" + year + first;
    result.end = cursor.at();
    return result;
  }
  if (!cursor.eat("-")) return std::nullopt;
  result.body = read_body(cursor, true);
  if (result.body.empty() || !starts_with_upper(result.body) || cursor.in_word()) return std::nullopt;
  // What stands before the dash is a body only in a công văn, which has no year.
  result.body = spelled(std::move(result.body));
  bool is_body = !is_number_abbreviation(first) && all_capitals(first) && year.empty();
  if (!is_body && !looks_like_type(first)) return std::nullopt;
  if (is_body) {
    result.body = first + "-" + result.body;
  } else {
    result.type = first;
  }
  result.number = count + "/" + year + (is_body ? "" : first + "-") + result.body;
  result.end = cursor.at();
  if (!is_body) doubt(result);
  return result;
}

// Whether "số" stands before `at`.
bool is_labelled(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':')) --at;
  const std::string_view before = text.substr(0, at);
  return before.ends_with("số") || before.ends_with("Số") || before.ends_with("SỐ");
}

}  // namespace

std::vector<NumberInText> find_numbers(std::string_view text) {
  std::vector<NumberInText> found;
  if (!has_digit(text)) return found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    Cursor cursor(text, at);
    std::string count = cursor.digits(5);
    bool within = at > 0 && (std::isalpha(static_cast<unsigned char>(text[at - 1])) || text[at - 1] == '/' ||
                             text[at - 1] == '-' || text[at - 1] == '.' || text[at - 1] == ',');
    std::optional<NumberInText> here;
    if (!count.empty() && !within) {
      count += cursor.letter_of_count();
      const bool labelled = is_labelled(text, at);
      here = read_party(cursor, count, labelled);
      if (!here) here = read_state(cursor, count);
      if (!here && (labelled || at == 0)) here = read_without_unit(cursor, count);
    }
    if (here) {
      here->begin = at;
      here->count = count;
      at = here->end;
      found.push_back(std::move(*here));
    } else {
      at = std::max(cursor.at(), at + 1);
    }
  }
  return found;
}

std::optional<NumberInText> read_number(std::string_view text) {
  std::vector<NumberInText> found = find_numbers(text);
  if (found.size() != 1 || found[0].begin != 0 || found[0].end != text.size()) return std::nullopt;
  return std::move(found[0]);
}

}  // namespace vankho
