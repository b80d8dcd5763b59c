#include "model/lunar.h"

#include <chrono>
#include <cmath>
#include <unordered_map>
#include <vector>

#include "model/astronomy.h"

namespace vankho {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr double kZone = 7.0 / 24;
constexpr double kEpoch = 2440587.5;  // the Julian day of 1 January 1970, 0 h

sys_days local_day(double julian_day) {
  return sys_days{days{static_cast<int>(std::floor(julian_day - kEpoch + kZone))}};
}

double midnight(sys_days day) { return kEpoch + day.time_since_epoch().count() - kZone; }

sys_days month_start(int k) { return local_day(astronomy::new_moon(k)); }

// Twelfths of the sun's course, 0 from the spring equinox.
// A major solar term is where one ends and the next begins.
int sun_sector(sys_days day) { return static_cast<int>(astronomy::solar_longitude(midnight(day)) / 30); }

// The month, by its new moon, in which the winter solstice of `year` falls.
int month_eleven(int year) {
  constexpr int kWinter = 9;
  sys_days last = sys_days{last_day_of_month(year, 12)};
  int k = astronomy::new_moon_near(midnight(last));
  while (month_start(k) > last) --k;
  return sun_sector(month_start(k)) >= kWinter ? k - 1 : k;
}

struct Month {
  sys_days first;
  int year, number;
  bool leap;
};

// The months from the one of the winter solstice of `year - 1` to
// the one of `year`, that one included as the end of the last.
std::vector<Month> compute_months_to_solstice(int year) {
  int begin = month_eleven(year - 1), count = month_eleven(year) - begin;
  std::vector<Month> months;
  bool leap_due = count == 13;
  int number = 11;
  for (int i = 0; i <= count; ++i) {
    sys_days first = month_start(begin + i);
    bool leap = leap_due && i > 0 && sun_sector(first) == sun_sector(month_start(begin + i + 1));
    if (leap) leap_due = false;
    if (i > 0 && !leap) number = number % 12 + 1;
    bool before_new_year = number >= 11 && i < count;
    months.push_back({first, before_new_year ? year - 1 : year, number, leap});
  }
  return months;
}

// Worked out once: every event asks for the same few years.
const std::vector<Month>& months_to_solstice(int year) {
  thread_local std::unordered_map<int, std::vector<Month>> known;
  auto months = known.find(year);
  if (months == known.end()) months = known.emplace(year, compute_months_to_solstice(year)).first;
  return months->second;
}

}  // namespace

LunarDate to_lunar(Day day) {
  sys_days wanted{day};
  const int year = year_of(day);
  const bool in_next = wanted >= months_to_solstice(year).back().first;
  const std::vector<Month>& months = months_to_solstice(in_next ? year + 1 : year);
  auto month = months.begin();
  while (month + 1 != months.end() && (month + 1)->first <= wanted) ++month;
  return {month->year, month->number, static_cast<int>((wanted - month->first).count()) + 1, month->leap};
}

std::optional<Day> from_lunar(const LunarDate& date) {
  const std::vector<Month>& months = months_to_solstice(date.month >= 11 ? date.year + 1 : date.year);
  for (std::size_t i = 0; i + 1 < months.size(); ++i) {
    if (months[i].number != date.month || months[i].leap != date.leap) continue;
    sys_days day = months[i].first + days{date.day - 1};
    if (date.day >= 1 && day < months[i + 1].first) return Day{day};
  }
  return std::nullopt;
}

}  // namespace vankho
