#include "model/event.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

Event on(int year, int month, int day) {
  Event event;
  event.original = make_day(year, month, day);
  return event;
}

Event lunar_on(int day, int month) {
  Event event;
  event.lunar = LunarDay{day, month};
  return event;
}

std::string kept_in(const Event& event, int year) {
  std::optional<Day> day = anniversary(event, year);
  return day ? iso(*day) : "none";
}

}  // namespace

TEST_SUITE_BEGIN("event");

TEST_CASE("an anniversary is kept on its day each year from the first on") {
  Event founding = on(1930, 2, 3);
  CHECK(kept_in(founding, 2025) == "2025-02-03");
  CHECK(kept_in(founding, 1930) == "1930-02-03");
  CHECK(kept_in(founding, 1929) == "none");
  CHECK(years_at(founding, 2025) == 95);
  CHECK(years_at(founding, 1930) == 0);
  CHECK_FALSE(years_at(founding, 1929));
}

TEST_CASE("what happened on 29 February is kept on the 28th in common years") {
  CHECK(kept_in(on(1960, 2, 29), 2023) == "2023-02-28");
  CHECK(kept_in(on(1960, 2, 29), 2024) == "2024-02-29");
}

TEST_CASE("a lunar day is kept within the year that is asked for") {
  CHECK(kept_in(lunar_on(10, 3), 2024) == "2024-04-18");
  // 23/12 of the lunar year 2023, whose new year was in January 2023.
  CHECK(kept_in(lunar_on(23, 12), 2024) == "2024-02-02");
  CHECK_FALSE(years_at(lunar_on(10, 3), 2024));
}

TEST_CASE("a lunar day near the turn of the year may fall twice in one year and not in the next") {
  CHECK(anniversaries(lunar_on(1, 12), 2024) ==
        std::vector<Day>{*make_day(2024, 1, 11), *make_day(2024, 12, 31)});
  CHECK(anniversaries(lunar_on(1, 12), 2025).empty());
  CHECK(kept_in(lunar_on(1, 12), 2024) == "2024-01-11");
}

TEST_CASE("the thirtieth of a lunar month is kept on its last day") {
  CHECK(kept_in(lunar_on(30, 12), 2026) == "2026-02-16");
}

TEST_CASE("a lunar day with a known year counts its years") {
  Event rising = lunar_on(5, 1);
  rising.original = make_day(1789, 1, 30);
  CHECK(kept_in(rising, 2024) == "2024-02-14");
  CHECK(years_at(rising, 2024) == 235);
  CHECK(kept_in(rising, 1788) == "none");
}

TEST_CASE("years that end in 0 are round, those that end in 5 half round") {
  CHECK(rank_of(90) == AnniversaryRank::round);
  CHECK(rank_of(95) == AnniversaryRank::half_round);
  CHECK(rank_of(93) == AnniversaryRank::other);
}

TEST_SUITE_END();
