#include "outputs/timeline_svg.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; at += part.size()) ++found;
  return found;
}

TimelineMark mark(std::string_view day, int years) {
  return {sample::day(day), years, rank_of(years), false, "a.html", "x"};
}

}  // namespace

TEST_SUITE_BEGIN("timeline picture");

TEST_CASE("a mark says its anniversary and leads to its event, with nothing of the text left raw") {
  TimelineMark round = {sample::day("2024-01-01"), 70, rank_of(70), true, "a.html?x=1&y=2",
                        "Ngày <lớn> \"A\""};
  std::string svg = timeline_svg({{2024, "2024.html", {round}}}, sample::day("2020-06-01"), "Kỷ niệm & năm");
  CHECK(svg.find("<a href=\"a.html?x=1&amp;y=2\"><title>Ngày &lt;lớn&gt; &quot;A&quot;</title>"
                 "<circle class=\"round documented\" cx=\"56.0\"") != std::string::npos);
  CHECK(svg.find(">70</text></a>") != std::string::npos);
  CHECK(svg.find("aria-label=\"Kỷ niệm &amp; năm\"") != std::string::npos);
  CHECK(svg.find("<a href=\"2024.html\"><text class=\"year\"") != std::string::npos);
  CHECK(count(svg, "class=\"today\"") == 0);
  CHECK(count(svg, "style") == 0);
}

TEST_CASE("marks of neighbouring days stand below each other and the year is as high as they need") {
  std::string apart = timeline_svg({{2023, "", {mark("2023-01-10", 3), mark("2023-06-10", 4)}}}, {}, "");
  std::string close = timeline_svg({{2023, "", {mark("2023-01-10", 3), mark("2023-01-11", 4)}}}, {}, "");
  CHECK(count(apart, "cy=\"49\"") == 2);
  CHECK(count(close, "cy=\"49\"") == 1);
  CHECK(count(close, "cy=\"79\"") == 1);
}

TEST_CASE("today is drawn in its year alone") {
  std::vector<TimelineYear> years = {{2025, "", {}}, {2024, "", {}}};
  CHECK(count(timeline_svg(years, sample::day("2024-06-01"), ""), "class=\"today\"") == 1);
}

TEST_SUITE_END();
