#include "parse/temporal_readings.h"

#include <array>
#include <cctype>
#include <utility>

#include "base/bytes.h"
#include "parse/temporal_cursor.h"

namespace vankho::temporal {
namespace {

constexpr std::array<std::string_view, 12> kMonthWords = {
    "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"};

int quarter_number(Cursor& cursor) {
  for (int value : {4, 3, 2, 1}) {
    constexpr std::string_view kNumerals[] = {"i", "ii", "iii", "iv"};
    if (cursor.eat_word(kNumerals[value - 1])) return value;
  }
  cursor.spaces();
  int value = cursor.number(1);
  return value <= 4 ? value : 0;
}

Temporal whole_months(Temporal::Kind kind, std::size_t begin, std::size_t end, int first, int last,
                      int year) {
  Temporal result;
  result.kind = kind;
  result.begin = begin;
  result.end = end;
  result.from_year = result.to_year = year;
  result.from_month = first;
  result.from_day = 1;
  result.to_month = last;
  result.to_day = 0;  // the month's last
  return result;
}

Temporal one_day(std::size_t begin, std::size_t end, int year, int month, int day) {
  Temporal result;
  result.begin = begin;
  result.end = end;
  result.from_year = result.to_year = year;
  result.from_month = result.to_month = month;
  result.from_day = result.to_day = day;
  result.impossible = year != 0 && !make_day(year, month, day);
  return result;
}

bool ends_with_word(std::string_view text, std::string_view word) {
  while (text.ends_with(' ') || text.ends_with('*')) text.remove_suffix(1);
  return text.ends_with(word);
}

// "tuần 2 tháng 6", "đợt thứ 2 tháng 6", "tuần 2 và 3 tháng 6": the number counts something else than days.
bool counts_other(std::string_view before) {
  for (std::string_view word : {"tuần", "thứ", "đợt", "lần"}) {
    if (ends_with_word(before, word)) return true;
  }
  const auto drop_weeks = [&] { before = before.substr(0, before.find_last_not_of("0123456789 ,-") + 1); };
  drop_weeks();
  if (before.ends_with("và")) before.remove_suffix(std::string_view("và").size());
  drop_weeks();
  return before.ends_with("tuần");
}

}  // namespace

std::optional<Temporal> read_day_at(std::string_view text, std::size_t at, bool bare_ok) {
  Cursor cursor(text, at);
  int day = cursor.number(2);
  if (day == 0 || day > 31) return std::nullopt;
  std::size_t after_day = cursor.at();
  cursor.spaces();
  if (cursor.eat("tháng")) {
    if (counts_other(text.substr(0, at))) return std::nullopt;
    cursor.spaces();
    int month = cursor.number(2);
    if (month == 0 || month > 12) return std::nullopt;
    int year = cursor.following_year();
    return one_day(at, cursor.at(), year, month, day);
  }
  cursor.back_to(after_day);
  char separator = cursor.rest().empty() ? ' ' : cursor.rest()[0];
  if (separator == ' ' && cursor.rest().starts_with(" /")) cursor.spaces(), separator = '/';
  if (separator != '/' && separator != '.' && separator != '-') return std::nullopt;
  cursor.eat(std::string_view(&separator, 1));
  cursor.spaces();
  int month = cursor.number(2);
  if (month == 0 || month > 12) return std::nullopt;
  std::size_t after_month = cursor.at();
  cursor.spaces();
  if (cursor.eat(std::string_view(&separator, 1))) {
    cursor.spaces();
    if (int year = cursor.year()) return one_day(at, cursor.at(), year, month, day);
    return std::nullopt;
  }
  cursor.back_to(after_month);
  if (int year = separator == '/' && cursor.eat_word("năm") ? (cursor.spaces(), cursor.year()) : 0) {
    return one_day(at, cursor.at(), year, month, day);
  }
  cursor.back_to(after_month);
  bool letter_follows =
      !cursor.rest().empty() && (std::isalnum(static_cast<unsigned char>(cursor.rest()[0])) ||
                                 cursor.rest()[0] == '/' || cursor.rest()[0] == '-');
  if (!bare_ok || separator != '/' || letter_follows) return std::nullopt;
  return one_day(at, after_month, 0, month, day);
}

namespace {

bool ends_list(std::string_view rest) {
  return rest.empty() || rest[0] == '\n' ||
         (std::string_view(",.;)").find(rest[0]) != std::string_view::npos &&
          !(rest.size() > 1 && is_digit(rest[1])));
}

// The last month of "tháng 3 - 5/2023" and "tháng 3, 4, 5/2023", behind the first; the first where there is
// no other. Without a year only months that follow each other are a list, and only where nothing else comes:
// "tháng 4, 5 lớp".
int last_month(Cursor& cursor, int first) {
  const std::size_t start = cursor.at();
  std::size_t after = start;
  int last = first;
  bool gap = false;
  for (;;) {
    cursor.spaces();
    const bool until = cursor.eat("-") || cursor.eat("–");
    if (!until && !cursor.eat(",") && !cursor.eat("và")) break;
    cursor.spaces();
    const int month = cursor.number(2);
    if (month <= last || month > 12) break;
    gap = gap || (!until && month != last + 1);
    last = month;
    after = cursor.at();
  }
  cursor.back_to(after);
  const bool stands = cursor.following_year() != 0 || (!gap && ends_list(cursor.rest()));
  cursor.back_to(stands ? after : start);
  return stands ? last : first;
}

// "- 01/2026" behind "tháng 12/2025"; years further apart are those of an anniversary.
Temporal until_month(Cursor cursor, Temporal months) {
  cursor.spaces();
  if (!cursor.eat("-") && !cursor.eat("–") && !cursor.eat("đến")) return months;
  cursor.spaces();
  const int month = cursor.number(2), year = month != 0 ? cursor.following_year() : 0;
  const bool later = std::pair(year, month) > std::pair(months.to_year, months.to_month);
  if (!later || month > 12 || year > months.to_year + 1) return months;
  months.kind = Temporal::Kind::range;
  months.end = cursor.at();
  months.to_year = year;
  months.to_month = month;
  return months;
}

// "tháng 4/2023", "tháng 10 năm 2024", "tháng tám năm 1945", "tháng 9"
std::optional<Temporal> read_month_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (!cursor.eat("tháng ")) return std::nullopt;
  cursor.spaces();
  int month = cursor.number(2);
  bool in_words = month == 0;
  for (std::size_t i = kMonthWords.size(); in_words && month == 0 && i-- > 0;) {
    if (cursor.eat_word(kMonthWords[i])) month = static_cast<int>(i) + 1;
  }
  if (month == 0 || month > 12) return std::nullopt;
  std::size_t after = cursor.at();
  int last = in_words ? month : last_month(cursor, month);
  if (last != month) after = cursor.at();
  int year = cursor.following_year();
  if (in_words && year == 0) return std::nullopt;
  bool glued =
      year == 0 && !cursor.rest().empty() && std::isalnum(static_cast<unsigned char>(cursor.rest()[0]));
  if (glued) return std::nullopt;
  Temporal months = whole_months(Temporal::Kind::month, at, year ? cursor.at() : after, month, last, year);
  return year != 0 ? until_month(cursor, months) : months;
}

std::optional<Temporal> read_quarter_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (!cursor.eat("quý")) return std::nullopt;
  int first = quarter_number(cursor);
  if (first == 0) return std::nullopt;
  int last = first;
  std::size_t after = cursor.at();
  cursor.spaces();
  if (cursor.eat("và quý") || cursor.eat("và") || cursor.eat(",") || cursor.eat("-")) {
    int second = quarter_number(cursor);
    if (second > first) {
      last = second;
      after = cursor.at();
    }
  }
  cursor.back_to(after);
  int year = cursor.following_year();
  return whole_months(Temporal::Kind::quarter, at, cursor.at(), 3 * first - 2, 3 * last, year);
}

// "6 tháng đầu năm 2023", "6 tháng cuối năm"
std::optional<Temporal> read_half_year_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (!cursor.eat("6 tháng ") && !cursor.eat("06 tháng ") && !cursor.eat("sáu tháng ")) return std::nullopt;
  bool first = cursor.eat("đầu năm");
  if (!first && !cursor.eat("cuối năm")) return std::nullopt;
  std::size_t after = cursor.at();
  cursor.spaces();
  int year = cursor.year();
  return whole_months(Temporal::Kind::half_year, at, year ? cursor.at() : after, first ? 1 : 7,
                      first ? 6 : 12, year);
}

std::optional<Temporal> read_year_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (!cursor.eat("năm ")) return std::nullopt;
  int year = cursor.year();
  if (year == 0) return std::nullopt;
  return whole_months(Temporal::Kind::year, at, cursor.at(), 1, 12, year);
}

// "01-31/3/2023": days of one month, without spaces.
std::optional<Temporal> read_days_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  int first = cursor.number(2);
  if (first == 0 || first > 31 || !(cursor.eat("-") || cursor.eat("–"))) return std::nullopt;
  std::optional<Temporal> last = read_day_at(text, cursor.at(), true);
  if (!last || last->from_day <= first ||
      text.substr(last->begin, last->end - last->begin).find('/') == std::string_view::npos) {
    return std::nullopt;
  }
  last->kind = Temporal::Kind::range;
  last->begin = at;
  last->from_day = first;
  return last;
}

bool may_stand_bare(std::string_view before) {
  for (std::string_view word : {"ngày", "trước", "từ", "đến", "hết", "chậm nhất", "muộn nhất", "là"}) {
    if (ends_with_word(before, word)) return true;
  }
  return false;
}

// "01/4 - 30/4/2025": what has a day with its year behind a dash is one too.
bool leads_to_day(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (cursor.number(2) == 0 || !cursor.eat("/") || cursor.number(2) == 0) return false;
  cursor.spaces();
  if (!cursor.eat("-") && !cursor.eat("–")) return false;
  cursor.spaces();
  const std::optional<Temporal> day = read_day_at(text, cursor.at(), false);
  return day && day->has_year();
}

// "15 tháng 1 năm sau", "quý I năm tới"
void take_next_year(std::string_view text, Temporal& found) {
  Cursor cursor(text, found.end);
  if (found.has_year() || (!cursor.eat_word("năm sau") && !cursor.eat_word("năm tới"))) return;
  found.from_next_year = found.to_next_year = true;
  found.end = cursor.at();
}

// All but "quý I" and "sáu tháng đầu năm" are written with digits.
bool may_hold_any(std::string_view text) {
  return has_digit(text) || contains_any(text, {"quý", "sáu tháng"});
}

constexpr std::array<bool, 256> opening_bytes() {
  std::array<bool, 256> opening{};
  for (unsigned char c : std::string_view("0123456789tqsn")) opening[c] = true;
  return opening;
}
constexpr std::array<bool, 256> kOpening = opening_bytes();

// Whether a date may begin at `at`: with a digit, "tháng", "quý", "sáu tháng" or "năm".
bool may_open(std::string_view text, std::size_t at) {
  if (!kOpening[static_cast<unsigned char>(text[at])]) return false;
  switch (text[at]) {
    case 't':
      return text.substr(at, 2) == "th";
    case 'q':
      return text.substr(at, 2) == "qu";
    case 's':
      return text.substr(at, 3) == "sá";
    case 'n':
      return text.substr(at, 3) == "nă";
    default:
      return is_digit(text[at]);
  }
}

}  // namespace

std::vector<Temporal> find_single(std::string_view text) {
  std::vector<Temporal> found;
  if (!may_hold_any(text)) return found;
  for (std::size_t at = 0; at < text.size();) {
    if (!may_open(text, at)) {
      ++at;
      continue;
    }
    std::optional<Temporal> here;
    bool word_start = at == 0 || !(static_cast<unsigned char>(text[at - 1]) >= 0x80 ||
                                   std::isalnum(static_cast<unsigned char>(text[at - 1])));
    if (word_start) {
      bool after_number = at > 0 && std::string_view("/.").find(text[at - 1]) != std::string_view::npos &&
                          at > 1 && is_digit(text[at - 2]);
      if (is_digit(text[at]) && !after_number) {
        here = read_half_year_at(text, at);
        if (!here) here = read_days_at(text, at);
        if (!here) here = read_day_at(text, at, may_stand_bare(text.substr(0, at)) || leads_to_day(text, at));
      } else if (text[at] == 't') {
        here = read_month_at(text, at);
      } else if (text[at] == 'q') {
        here = read_quarter_at(text, at);
      } else if (text[at] == 's') {
        here = read_half_year_at(text, at);
      } else if (text[at] == 'n') {
        here = read_year_at(text, at);
      }
    }
    if (here) {
      take_next_year(text, *here);
      at = here->end;
      found.push_back(*here);
    } else {
      ++at;
    }
  }
  return found;
}

}  // namespace vankho::temporal
