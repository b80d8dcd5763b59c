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
std::optional<Day> lunar_day_within(int year, const LunarDay& lunar) {
  for (int lunar_year : {year - 1, year}) {
    std::optional<Day> day = lunar_day(lunar_year, lunar);
    if (day && year_of(*day) == year) return day;
  }
  return std::nullopt;
}

}  // namespace

AnniversaryRank rank_of(int years) {
  if (years % 10 == 0) return AnniversaryRank::round;
  return years % 5 == 0 ? AnniversaryRank::half_round : AnniversaryRank::other;
}

std::optional<Day> anniversary(const Event& event, int year) {
  if (event.original && year < year_of(*event.original)) return std::nullopt;
  if (event.lunar) return lunar_day_within(year, *event.lunar);
  if (!event.original) return std::nullopt;
  std::optional<Day> day = make_day(year, month_of(*event.original), day_of(*event.original));
  return day ? day : last_day_of_month(year, month_of(*event.original));
}

std::optional<int> years_at(const Event& event, int year) {
  if (!event.original || year < year_of(*event.original)) return std::nullopt;
  return year - year_of(*event.original);
}

}  // namespace vankho
