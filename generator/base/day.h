// Calendar days. A moment of the clock never enters vankho; a day does, as --date or the commit's day.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

using Day = std::chrono::year_month_day;  // proleptic Gregorian, always ok()

// An open end is a bound that is not known.
struct Interval {
  std::optional<Day> from;
  std::optional<Day> to;
  bool operator==(const Interval&) const = default;
};

// Null where there is no such day (31/2).
std::optional<Day> make_day(int year, int month, int day);
Day last_day_of_month(int year, int month);

// `2023-04-12`, and back; null for anything else.
std::string iso(Day day);
std::optional<Day> parse_iso_day(std::string_view text);

// `12/4/2023`, as Vietnamese readers write it.
std::string vietnamese_day(Day day);

int year_of(Day day);
int month_of(Day day);
int day_of(Day day);

}  // namespace vankho
