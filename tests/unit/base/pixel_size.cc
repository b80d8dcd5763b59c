#include "base/pixel_size.h"

#include <doctest/doctest.h>

using namespace vankho;
using namespace std::string_literals;

TEST_SUITE_BEGIN("pixel size");

TEST_CASE("the size of a picture stands in its first bytes") {
  const PixelSize size = {0x0140, 0x00F0};
  CHECK(pixel_size("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x01\x40\0\0\0\xF0"s) == size);
  CHECK(pixel_size("GIF89a\x40\x01\xF0\0"s) == size);
  const std::string segment = "\xFF\xE0\0\x04__"s, frame = "\xFF\xC2\0\x11\x08\0\xF0\x01\x40\x03"s;
  CHECK(pixel_size("\xFF\xD8"s + segment + frame) == size);
}

TEST_CASE("the tables of a JPEG are not its frame") {
  for (const char* marker : {"\xC4", "\xC8", "\xCC"})
    CHECK(!pixel_size("\xFF\xD8\xFF"s + marker + "\0\x0B\0\0\x01\0\x01\0\0\0"s));
}

TEST_CASE("other bytes, and pictures that end before their size, have none") {
  for (const std::string& bytes : {""s, "%PDF-1.7"s, "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"s, "GIF89a\x40"s,
                                   "\xFF\xD8\xFF\xE0\0"s, "\xFF\xD8\xFF\xE0\0\x04__"s})
    CHECK(!pixel_size(bytes));
}

TEST_SUITE_END();
