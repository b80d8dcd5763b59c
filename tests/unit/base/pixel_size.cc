#include "base/pixel_size.h"

#include <doctest/doctest.h>

using namespace vankho;
using namespace std::string_literals;

namespace {

// 320 pixels wide, 240 high; `kind` are the depth, the colours and what follows in the header.
std::string png(const char (&kind)[6], const std::string& chunks = {}) {
  return "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x01\x40\0\0\0\xF0"s + std::string(kind, 5) + "sums" + chunks;
}

}  // namespace

TEST_SUITE_BEGIN("pixel size");

TEST_CASE("the size of a picture stands in its first bytes") {
  const PixelSize size = {0x0140, 0x00F0};
  CHECK(pixel_size(png("\x08\2\0\0\0")) == size);
  CHECK(pixel_size("GIF89a\x40\x01\xF0\0"s) == size);
  const std::string segment = "\xFF\xE0\0\x04__"s, frame = "\xFF\xC2\0\x11\x08\0\xF0\x01\x40\x03"s;
  CHECK(pixel_size("\xFF\xD8"s + segment + frame) == size);
}

TEST_CASE("a PNG that lets through what is below, or whose rows are not in order, has layers") {
  const std::string text = "\0\0\0\4tEXt1234sums"s, clear = "\0\0\0\1tRNS\0sums"s,
                    pixels = "\0\0\0\1IDAT\0sums"s;
  CHECK_FALSE(pixel_size(png("\x08\2\0\0\0", text + pixels + clear))->layered);
  CHECK(pixel_size(png("\x08\2\0\0\0", text + clear + pixels))->layered);
  CHECK(pixel_size(png("\x08\6\0\0\0", pixels))->layered);
  CHECK(pixel_size(png("\x08\4\0\0\0", pixels))->layered);
  CHECK(pixel_size(png("\x08\2\0\0\1", pixels))->layered);
  CHECK_FALSE(pixel_size(png("\x08\3\0\0\0", "\xFF\xFF\xFF\xFFtEXt"))->layered);
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
