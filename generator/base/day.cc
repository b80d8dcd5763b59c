#include "base/day.h"

#include <fmt/compile.h>

#include <charconv>

namespace vankho {

std::optional<Day> make_day(int year, int month, int day) {
  if (month < 1 || day < 1) return std::nullopt;
  Day result{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
             std::chrono::day{static_cast<unsigned>(day)}};
  if (!result.ok()) return std::nullopt;
  return result;
}

Day last_day_of_month(int year, int month) {
  return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::last;
}

std::string iso(Day day) {
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), year_of(day), month_of(day), day_of(day));
}

std::optional<Day> parse_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int parts[3] = {};
  constexpr struct { int at, size; } fields[3] = {{0, 4}, {5, 2}, {8, 2}};
  for (int i = 0; i < 3; ++i) {
    std::string_view field = text.substr(fields[i].at, fields[i].size);
    auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), parts[i]);
    if (error != std::errc() || end != field.data() + field.size() || field[0] == '-') return std::nullopt;
  }
  return make_day(parts[0], parts[1], parts[2]);
}

std::string vietnamese_day(Day day) {
  return fmt::format(FMT_COMPILE("{}/{}/{}"), day_of(day), month_of(day), year_of(day));
}

int year_of(Day day) { return static_cast<int>(day.year()); }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(day.month())); }
int day_of(Day day) { return static_cast<int>(static_cast<unsigned>(day.day())); }

}  // namespace vankho
