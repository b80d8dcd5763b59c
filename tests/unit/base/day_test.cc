#include "base/day.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("day");

TEST_CASE("a day that the calendar lacks is none") {
  CHECK(make_day(2024, 2, 29));
  CHECK_FALSE(make_day(2023, 2, 29));
  CHECK_FALSE(make_day(1900, 2, 29));
  CHECK(make_day(2000, 2, 29));
  CHECK_FALSE(make_day(2023, 4, 31));
  CHECK_FALSE(make_day(2023, 13, 1));
  CHECK_FALSE(make_day(2023, 0, 1));
  CHECK_FALSE(make_day(2023, 1, 0));
  CHECK_FALSE(make_day(2023, -1, -1));
}

TEST_CASE("the last day of a month knows leap years") {
  CHECK(iso(last_day_of_month(2024, 2)) == "2024-02-29");
  CHECK(iso(last_day_of_month(2023, 2)) == "2023-02-28");
  CHECK(iso(last_day_of_month(2023, 12)) == "2023-12-31");
}

TEST_CASE("a day is written for programs and for readers") {
  CHECK(iso(*make_day(1930, 2, 3)) == "1930-02-03");
  CHECK(vietnamese_day(*make_day(1930, 2, 3)) == "3/2/1930");
}

TEST_CASE("only a whole day as programs write it is read") {
  CHECK(parse_iso_day("2023-04-12") == make_day(2023, 4, 12));
  for (std::string_view other : {"2023-4-12", "12/4/2023", "2023-04-12 ", "2023-02-30", "2023-04",
                                 "-023-04-12", "2023-+4-12", "2023-04-1x", ""}) {
    CAPTURE(other);
    CHECK_FALSE(parse_iso_day(other));
  }
}

TEST_CASE("the parts of a day come back as numbers") {
  Day day = *make_day(2023, 4, 12);
  CHECK(year_of(day) == 2023);
  CHECK(month_of(day) == 4);
  CHECK(day_of(day) == 12);
}

TEST_SUITE_END();
