#include "parse/yaml_days.h"

#include <vector>

namespace vankho::yaml {
namespace {

struct Number {
  int value = 0;
  int digits = 0;
};

std::vector<Number> numbers_in(std::string_view text) {
  std::vector<Number> numbers;
  bool inside = false;
  for (char c : text) {
    bool digit = c >= '0' && c <= '9';
    if (digit && !inside) numbers.emplace_back();
    if (digit && numbers.back().digits < 5) {
      numbers.back().value = numbers.back().value * 10 + (c - '0');
      ++numbers.back().digits;
    }
    inside = digit;
  }
  return numbers;
}

// The year is the number of four digits, first or last.
std::optional<Day> day_of_numbers(Number a, Number b, Number c) {
  if (a.digits == 4) return make_day(a.value, b.value, c.value);
  if (c.digits == 4) return make_day(c.value, b.value, a.value);
  return std::nullopt;
}

std::optional<Interval> month_of_numbers(Number a, Number b) {
  if (b.digits == 4) std::swap(a, b);
  std::optional<Day> first = a.digits == 4 ? make_day(a.value, b.value, 1) : std::nullopt;
  if (!first) return std::nullopt;
  return Interval{first, last_day_of_month(a.value, b.value)};
}

std::optional<Interval> span_of_numbers(const std::vector<Number>& numbers) {
  switch (numbers.size()) {
    case 1:
      if (numbers[0].digits != 4) return std::nullopt;
      return Interval{make_day(numbers[0].value, 1, 1), make_day(numbers[0].value, 12, 31)};
    case 2:
      return month_of_numbers(numbers[0], numbers[1]);
    case 3: {
      std::optional<Day> day = day_of_numbers(numbers[0], numbers[1], numbers[2]);
      return Interval{day, day};
    }
    case 6:
      return Interval{day_of_numbers(numbers[0], numbers[1], numbers[2]),
                      day_of_numbers(numbers[3], numbers[4], numbers[5])};
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Interval> parse_days(std::string_view text) {
  std::size_t slash = text.find('/');
  std::optional<Day> from = parse_iso_day(text.substr(0, slash));
  std::optional<Day> to = slash == std::string_view::npos ? from : parse_iso_day(text.substr(slash + 1));
  if (!from || !to) return std::nullopt;
  return Interval{from, to};
}

bool names_no_day(std::string_view text) {
  const std::vector<Number> numbers = numbers_in(text);
  if (numbers.size() != 3 || (numbers[0].digits != 4 && numbers[2].digits != 4)) return false;
  return !day_of_numbers(numbers[0], numbers[1], numbers[2]);
}

std::string corrected_days(std::string_view text, bool span_allowed) {
  std::optional<Interval> span = span_of_numbers(numbers_in(text));
  if (!span || !span->from || !span->to || *span->to < *span->from) return {};
  if (span->from == span->to) return iso(*span->from);
  return span_allowed ? iso(*span->from) + '/' + iso(*span->to) : std::string();
}

}  // namespace vankho::yaml
