#include "parse/places.h"

#include <doctest/doctest.h>

#include <string>

#include "base/text.h"

using namespace vankho;

namespace {

Passage passage(std::string plain, int line, int last_line) {
  Passage result;
  result.plain = std::move(plain);
  result.line = line;
  result.last_line = last_line;
  return result;
}

// "3:7", the line and column.
std::string shown(const Place& place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

}  // namespace

TEST_SUITE_BEGIN("places");

TEST_CASE("words said twice in one line have a place each") {
  const std::vector<Line> lines = lines_of("1. Số 5-KH/TU, số 5-KH/TU.", 7);
  const Passage text = passage("Số 5-KH/TU, số 5-KH/TU.", 7, 7);
  Places places(lines);
  const std::size_t second = text.plain.rfind("5-KH");
  CHECK(shown(places.of(text, "5-KH/TU", text.plain.find("5-KH"))) == "7:7");
  CHECK(shown(places.of(text, "5-KH/TU", second)) == "7:19");
}

TEST_CASE("columns count characters, and lines of a wrapped paragraph their own") {
  const std::vector<Line> lines = lines_of("1. Đường số ấy,\n   ngày 5/2/2026.", 3);
  const Passage text = passage("Đường số ấy, ngày 5/2/2026.", 3, 4);
  Places places(lines);
  const Place place = places.of(text, "5/2/2026", text.plain.find("5/2"));
  CHECK(shown(place) == "4:9");
  CHECK(place.text == "   ngày 5/2/2026.");
  CHECK(place.rest == "5/2/2026.");
}

TEST_CASE("emphasis and spaces within the words are passed over") {
  const std::vector<Line> lines = lines_of("Theo số **28** -NQ/TW.", 1);
  Places places(lines);
  CHECK(shown(places.of(passage("Theo số 28-NQ/TW.", 1, 1), "28-NQ/TW")) == "1:11");
}

TEST_CASE("words that a line end breaks are in the passage's first line, without a column") {
  const std::vector<Line> lines = lines_of("Theo số 28-\nNQ/TW.", 5);
  Places places(lines);
  const Place place = places.of(passage("Theo số 28- NQ/TW.", 5, 6), "28-NQ/TW");
  CHECK(shown(place) == "5:0");
  CHECK(place.text == "Theo số 28-");
  CHECK(place.rest.empty());
}

TEST_CASE(
    "the cells of a row are searched from left to right, and each from the row's beginning if need be") {
  const std::vector<Line> lines = lines_of("| 5/2/2026 | 5/2/2026 |", 2);
  Passage first = passage("5/2/2026", 2, 2), second = first;
  first.place = second.place = Passage::Place::cell;
  second.column = 1;
  Places places(lines);
  CHECK(shown(places.of(first, "5/2/2026")) == "2:3");
  CHECK(shown(places.of(second, "|")) == "2:12");
  CHECK(shown(places.of(second, "5/2/2026")) == "2:14");
  CHECK(shown(places.of(first, "| 5")) == "2:1");
}

TEST_CASE("a text that is searched in vain again and again is told of without columns in the end") {
  const std::string line(1'000'000, 'a');
  const std::vector<Line> lines = lines_of(line, 1);
  const Passage text = passage(line, 1, 1);
  Places places(lines);
  CHECK(shown(places.of(text, "a")) == "1:1");
  for (int i = 0; i < 200; ++i) CHECK(shown(places.of(text, "b")) == "1:0");
  CHECK(shown(places.of(text, "a")) == "1:0");
}
