#include "model/event.h"

#include "model/lunar.h"

namespace vankho {
namespace {

std::optional<Day> lunar_day(int year, const LunarDay& lunar) {
  std::optional<Day> day = from_lunar({year, lunar.month, lunar.day, false});
  if (!day && lunar.day == 30) day = from_lunar({year, lunar.month, 29, false});
  return day;
}

// The last months of a lunar year mostly fall into the next Gregorian one.
std::vector<Day> lunar_days_within(int year, const LunarDay& lunar) {
  std::vector<Day> days;
  for (int lunar_year : {year - 1, year}) {
    std::optional<Day> day = lunar_day(lunar_year, lunar);
    if (day && year_of(*day) == year) days.push_back(*day);
  }
  return days;
}

}  // namespace

AnniversaryRank rank_of(int years) {
  if (years % 10 == 0) return AnniversaryRank::round;
  return years % 5 == 0 ? AnniversaryRank::half_round : AnniversaryRank::other;
}

std::vector<Day> anniversaries(const Event& event, int year) {
  if (event.original && year < year_of(*event.original)) return {};
  if (event.lunar) return lunar_days_within(year, *event.lunar);
  if (!event.original) return {};
  std::optional<Day> day = make_day(year, month_of(*event.original), day_of(*event.original));
  return {day ? *day : last_day_of_month(year, month_of(*event.original))};
}

std::optional<Day> anniversary(const Event& event, int year) {
  std::vector<Day> days = anniversaries(event, year);
  return days.empty() ? std::nullopt : std::optional(days.front());
}

std::optional<int> years_at(const Event& event, int year) {
  if (!event.original || year < year_of(*event.original)) return std::nullopt;
  return year - year_of(*event.original);
}

}  // namespace vankho
