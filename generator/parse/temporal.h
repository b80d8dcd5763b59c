// Days, months, quarters and ranges that a text names.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace vankho {

struct Temporal {
  enum class Kind { day, month, quarter, half_year, year, range };
  Kind kind = Kind::day;
  std::size_t begin = 0, end = 0;  // bytes of the text: "28/3/1930", "quý I/2023"
  // Its first and last day; a year of 0 is one that the text leaves out, and then `impossible` is not known.
  int from_year = 0, from_month = 0, from_day = 0;
  int to_year = 0, to_month = 0, to_day = 0;
  bool from_next_year = false, to_next_year = false;  // "năm sau": the one after the year that is left out
  bool impossible = false;                            // 31/2/2023

  bool has_year() const { return to_year != 0; }
  // Both ends, with `year` where the text leaves it out; null where there is no such day.
  std::optional<Interval> interval(int year) const;
};

// `searched` is the text's search form (base/text.h). In order, not overlapping. A day without a year counts
// only behind "ngày", "trước", "từ" or "đến", so that fractions are none.
std::vector<Temporal> find_temporals(std::string_view searched);

// A day right at the start of `searched`: "28/3/1930", "3.2.2025", "12 tháng 4 năm 2023"; with its end in
// bytes.
struct DayAtStart {
  std::optional<Day> day;  // null for 31/2/2023
  std::size_t end = 0;
};
std::optional<DayAtStart> read_day(std::string_view searched);

}  // namespace vankho
