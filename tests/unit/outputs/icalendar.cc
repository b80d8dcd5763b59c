#include "outputs/icalendar.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "sample.h"

using namespace vankho;

namespace {

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

std::string entry_of(std::string summary, std::string description = "") {
  CalendarEntry entry = {"a@vankho", sample::day("2024-02-28"), sample::day("2024-02-28"),
                         "",         std::move(summary),        std::move(description)};
  std::string all = icalendar("Lịch", sample::day("2024-06-01"), std::span(&entry, 1));
  std::size_t begin = all.find("SUMMARY"), end = all.find("TRANSP");
  return all.substr(begin, end - begin);
}

}  // namespace

TEST_SUITE_BEGIN("icalendar");

TEST_CASE("a calendar is as RFC 5545 has it") {
  CalendarEntry entries[] = {
      {"a@vankho", sample::day("2024-02-28"), sample::day("2024-02-28"), "FREQ=YEARLY", "Một", "Hai\nba"},
      {"b@vankho", sample::day("2024-12-01"), sample::day("2024-12-31"), "", "Tháng 12", ""}};
  CHECK(icalendar("Lịch; của tôi", sample::day("2024-06-01"), entries) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//vankho//vankho//VI\r\n"
        "NAME:Lịch\\; của tôi\r\n"
        "X-WR-CALNAME:Lịch\\; của tôi\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:a@vankho\r\n"
        "DTSTAMP:20240601T000000Z\r\n"
        "DTSTART;VALUE=DATE:20240228\r\n"
        "DTEND;VALUE=DATE:20240229\r\n"
        "RRULE:FREQ=YEARLY\r\n"
        "SUMMARY:Một\r\n"
        "DESCRIPTION:Hai\\nba\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:b@vankho\r\n"
        "DTSTAMP:20240601T000000Z\r\n"
        "DTSTART;VALUE=DATE:20241201\r\n"
        "DTEND;VALUE=DATE:20250101\r\n"
        "SUMMARY:Tháng 12\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n");
}

TEST_CASE("text is escaped, and control characters are left out") {
  CHECK(entry_of("a\\b;c,d:e\"f", "một\r\nhai\x07\x7F\tba") ==
        "SUMMARY:a\\\\b\\;c\\,d:e\"f\r\nDESCRIPTION:một\\nhai\tba\r\n");
}

TEST_CASE("a text that looks like a property stays text") {
  CHECK(entry_of("a\r\nEND:VEVENT") == "SUMMARY:a\\nEND:VEVENT\r\n");
}

TEST_CASE("a line of 75 octets is whole, one more is folded") {
  CHECK(entry_of(repeated("a", 67)) == "SUMMARY:" + repeated("a", 67) + "\r\n");
  CHECK(entry_of(repeated("a", 68)) == "SUMMARY:" + repeated("a", 67) + "\r\n a\r\n");
}

TEST_CASE("folding counts octets and cuts no character") {
  CHECK(entry_of(repeated("ộ", 60)) ==
        "SUMMARY:" + repeated("ộ", 22) + "\r\n " + repeated("ộ", 24) + "\r\n " + repeated("ộ", 14) + "\r\n");
}

TEST_CASE("bytes that are no characters are folded as well as can be") {
  const std::string summary = entry_of(repeated("\x80", 200));
  CHECK(std::ranges::count(summary, '\x80') == 200);
}

TEST_SUITE_END();
