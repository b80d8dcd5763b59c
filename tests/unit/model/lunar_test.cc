#include "model/lunar.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <sstream>
#include <string>

#include "model/astronomy.h"

using namespace vankho;

namespace {

std::string first_day_of(int year) {
  std::optional<Day> day = from_lunar({year, 1, 1, false});
  return day ? iso(*day) : "none";
}

// What a command prints, and its exit status.
struct Output {
  std::string text;
  int status = 0;
};

Output run(const std::string& command) {
  Output output;
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe);
  char buffer[4096];
  while (std::size_t count = std::fread(buffer, 1, sizeof buffer, pipe)) output.text.append(buffer, count);
  output.status = WEXITSTATUS(pclose(pipe));
  return output;
}

}  // namespace

TEST_SUITE_BEGIN("lunar");

TEST_CASE("the lunar new year falls where almanacs of UTC+7 have it") {
  CHECK(first_day_of(1968) == "1968-01-29");
  CHECK(first_day_of(1969) == "1969-02-16");
  CHECK(first_day_of(1985) == "1985-01-21");
  CHECK(first_day_of(2007) == "2007-02-17");
  CHECK(first_day_of(2030) == "2030-02-02");
  CHECK(first_day_of(2053) == "2053-02-18");
}

TEST_CASE("the Hùng Kings' day of 2020 to 2030 is the tenth of the third month") {
  const char* days[] = {"2020-04-02", "2021-04-21", "2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07",
                        "2026-04-26", "2027-04-16", "2028-04-04", "2029-04-23", "2030-04-12"};
  for (int i = 0; i < 11; ++i) CHECK(iso(from_lunar({2020 + i, 3, 10, false}).value()) == days[i]);
}

TEST_CASE("leap months") {
  std::map<int, int> leap_months;
  for (int year = 2020; year <= 2033; ++year) {
    for (int month = 1; month <= 12; ++month) {
      if (from_lunar({year, month, 1, true})) leap_months.emplace(year, month);
    }
  }
  CHECK(leap_months == std::map<int, int>{{2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}});
}

TEST_CASE("a month has no thirtieth day where it has 29, and no leap twin where it has none") {
  CHECK_FALSE(from_lunar({2025, 12, 30, false}));
  CHECK(iso(from_lunar({2025, 12, 29, false}).value()) == "2026-02-16");
  CHECK_FALSE(from_lunar({2024, 4, 1, true}));
  CHECK_FALSE(from_lunar({2024, 4, 0, false}));
  CHECK_FALSE(from_lunar({2024, 13, 1, false}));
}

TEST_CASE("the month that began three seconds after midnight began that day") {
  CHECK(to_lunar(make_day(1967, 7, 7).value()) == LunarDate{1967, 5, 30, false});
  CHECK(to_lunar(make_day(1967, 7, 8).value()) == LunarDate{1967, 6, 1, false});
}

TEST_CASE("the months of three centuries follow one another without gap or overlap") {
  using std::chrono::days;
  std::chrono::sys_days first{from_lunar({1900, 1, 1, false}).value()}, end{make_day(2200, 1, 1).value()};
  int months = 0;
  for (; first < end; ++months) {
    LunarDate date = to_lunar(Day{first});
    REQUIRE(date.day == 1);
    int size = from_lunar({date.year, date.month, 30, date.leap}) ? 30 : 29;
    std::chrono::sys_days last = first + days{size - 1};
    CHECK(from_lunar(date) == Day{first});
    CHECK(to_lunar(Day{last}) == LunarDate{date.year, date.month, size, date.leap});
    first = last + days{1};
  }
  CHECK(months == 3710);
}

TEST_CASE("months and new moons of 1900 to 2199 agree with libastro") {
  Output ephemeris = run("/usr/bin/python3 " VANKHO_SOURCE_DIR "/tests/unit/model/ephemeris.py");
  if (ephemeris.status == 77 || ephemeris.status == 127) {
    MESSAGE("skipped: python3-ephem is not installed");
    return;
  }
  REQUIRE(ephemeris.status == 0);
  std::istringstream lines(ephemeris.text);
  double instant = 0, farthest = 0;
  int first_day = 0, year = 0, number = 0, months = 0;
  std::string leap, differences;
  while (lines >> instant >> first_day >> year >> number >> leap) {
    int k = astronomy::new_moon_near(instant);
    double difference = 1;
    for (int near : {k - 1, k, k + 1})
      difference = std::min(difference, std::abs(astronomy::new_moon(near) - instant));
    farthest = std::max(farthest, difference * 86400);
    LunarDate expected{year, number, 1, leap == "leap"};
    Day day{std::chrono::sys_days{std::chrono::days{first_day}}};
    if (from_lunar(expected) != day) differences += iso(day) + "\n";
    ++months;
  }
  CHECK(months == 3723);
  CHECK(farthest < 60);
  CHECK(differences == "");
}

TEST_SUITE_END();
