#include "base/jpeg_segments.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/pixel_size.h"

TEST_SUITE_BEGIN("jpeg segments");

using namespace vankho;
using namespace std::string_literals;

namespace {

std::vector<std::string> data_of(const std::string& file) {
  std::vector<std::string> all;
  JpegSegments segments(file);
  while (const auto segment = segments.next()) all.emplace_back(segment->data);
  return all;
}

const std::string kFirst = "\xFF\xE0\0\x05one"s, kSecond = "\xFF\xFE\0\x05two"s, kScan = "\xFF\xDA\0\x02"s;

}  // namespace

TEST_CASE("segments come one after the other, up to the first scan") {
  CHECK(data_of("\xFF\xD8" + kFirst + kSecond + kScan + kFirst) == std::vector<std::string>{"one", "two"});
  CHECK(data_of("\xFF\xD8\xFF\xE0\0\x02"s + kSecond) == std::vector<std::string>{"", "two"});
}

TEST_CASE("bytes of padding may stand before a marker") {
  CHECK(data_of("\xFF\xD8\xFF\xFF\xFF" + kFirst + "\xFF" + kSecond) ==
        std::vector<std::string>{"one", "two"});
  CHECK(pixel_size("\xFF\xD8\xFF\xFF\xC0\0\x0B\x08\0\xF0\x01\x40"s) == PixelSize{0x140, 0xF0});
}

TEST_CASE("what is damaged or no JPEG has no segments from there") {
  CHECK(data_of("\xFF\xD8" + kFirst + "two" + kSecond) == std::vector<std::string>{"one"});
  CHECK(data_of("\xFF\xD8" + kFirst + "\xFF\xFE\0\x01"s + kSecond) == std::vector<std::string>{"one"});
  CHECK(data_of("\xFF\xD8" + kFirst + "\xFF\xFE\0\x09two"s) == std::vector<std::string>{"one", "two"});
  CHECK(data_of("\xFF\xD8" + kFirst + "\xFF\xFE\0"s) == std::vector<std::string>{"one"});
  CHECK(data_of(kFirst).empty());
  CHECK(data_of("\x89PNG\r\n\x1A\n").empty());
}

TEST_SUITE_END();
