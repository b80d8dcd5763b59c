#include "downloads/picture.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "base/deflate.h"
#include "downloads/jpeg.h"
#include "downloads/png.h"

using namespace vankho;
using namespace std::string_literals;

namespace {

std::string file(std::string_view name) {
  std::ifstream in(VANKHO_SOURCE_DIR "/tests/unit/downloads/pictures/" + std::string(name), std::ios::binary);
  REQUIRE(in);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

Picture picture(std::string_view name) {
  std::optional<Picture> read = read_picture(file(name));
  REQUIRE(read);
  return *read;
}

struct Kind {
  int depth, colours;
};

std::string four_bytes(std::uint32_t number) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFF);
  return bytes;
}

std::string chunk(const std::string& type, const std::string& data) {
  return four_bytes(static_cast<std::uint32_t>(data.size())) + type + data + four_bytes(crc_of(type + data));
}

std::string png(std::uint32_t width, std::uint32_t height, Kind kind, const std::string& pixels,
                const std::string& chunks = {}) {
  const std::string header = four_bytes(width) + four_bytes(height) + static_cast<char>(kind.depth) +
                             static_cast<char>(kind.colours) + std::string(3, '\0');
  return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) + chunks + chunk("IDAT", deflated(pixels)) +
         chunk("IEND", "");
}

// As much of it as a broken transfer leaves.
std::string cut_short(std::string_view name) {
  const std::string whole = file(name);
  return whole.substr(0, whole.size() * 9 / 10);
}

}  // namespace

TEST_SUITE_BEGIN("picture");

TEST_CASE("a PNG and a JPEG are kept as they are, with their sizes") {
  const Picture png = picture("half-clear.png"), jpeg = picture("photo.jpg"), grey = picture("grey.jpg");
  CHECK(png.kind == Picture::Kind::png);
  CHECK(png.width == 40);
  CHECK(png.height == 30);
  CHECK(png.file == file("half-clear.png"));
  CHECK(jpeg.kind == Picture::Kind::jpeg);
  CHECK(jpeg.width == 64);
  CHECK(jpeg.height == 48);
  CHECK_FALSE(jpeg.grey);
  CHECK(grey.grey);
}

TEST_CASE("what a PNG lets through is apart from its colours") {
  const Picture png = picture("half-clear.png");
  CHECK(png.layered);
  const Pixels pixels = pixels_of_png(png.file, {png.width, png.height});
  CHECK(pixels.colours.substr(0, 3) == "\xC8\x1E\x1E");
  CHECK(pixels.colours.size() == 40 * 30 * 3);
  CHECK(pixels.alpha.size() == 40 * 30);
  CHECK(pixels.alpha.substr(0, 3) == std::string("\0\x06\x0C", 3));
}

TEST_CASE("a file that is cut short, or damaged within, is no picture") {
  CHECK_FALSE(read_picture(cut_short("photo.jpg")));
  CHECK_FALSE(read_picture(cut_short("half-clear.png")));
  std::string damaged = file("half-clear.png");
  damaged[damaged.size() / 2] ^= 0x55;
  CHECK_FALSE(read_picture(damaged));
  CHECK_FALSE(read_picture(""));
}

TEST_CASE("a PNG whose own sums are right is looked at no further, but set as far as it goes") {
  const Kind grey_with_alpha = {8, 4};
  const std::string forged = png(2, 2, grey_with_alpha, "too few");
  const std::optional<Picture> read = read_picture(forged);
  REQUIRE(read);
  CHECK(pixels_of_png(read->file, {2, 2}).colours == std::string(12, '\0'));
}

TEST_CASE("a PNG has the samples that its kind can have, and its palette") {
  for (const Kind kind : {Kind{1, 0}, {2, 0}, {4, 0}, {16, 0}, {8, 2}, {16, 2}, {8, 4}, {16, 6}}) {
    CAPTURE(kind.depth);
    CAPTURE(kind.colours);
    CHECK(parts_of_png(png(2, 2, kind, "")).has_value());
  }
  for (const Kind kind : {Kind{3, 0}, {1, 2}, {4, 4}, {32, 6}, {8, 1}, {8, 7}, {16, 3}, {8, 3}}) {
    CAPTURE(kind.depth);
    CAPTURE(kind.colours);
    CHECK_FALSE(parts_of_png(png(2, 2, kind, "")).has_value());
  }
  const std::string red_and_blue = "\xFF\0\0\0\0\xFF"s;
  const std::string file = png(2, 2, {1, 3}, "", chunk("PLTE", red_and_blue));
  CHECK(parts_of_png(file).value().palette == red_and_blue);
  CHECK_FALSE(parts_of_png(png(2, 2, {1, 3}, "", chunk("PLTE", red_and_blue.substr(1)))));
}

TEST_CASE("the pixels of a PNG may be in several chunks") {
  const std::string file =
      png(2, 2, {8, 0}, "", chunk("IDAT", "ab") + chunk("tEXt", "?") + chunk("IDAT", "cd"));
  CHECK(parts_of_png(file).value().data == "abcd" + deflated(""));
}

TEST_CASE("a JPEG that ends before its end is no picture, nor one that some readers do not know") {
  const std::string scan = "\xFF\xDA\0\2codes\xFF\0\xFF\xD0more"s, end = "\xFF\xD9"s;
  const auto frame = [](char marker, char depth, char components) {
    return "\xFF\xD8\xFF"s + marker + "\0\x0B"s + depth + "\0\1\0\1"s + components + "123";
  };
  CHECK(components_of_jpeg(frame('\xC0', 8, 1) + scan + end) == 1);
  CHECK(components_of_jpeg(frame('\xC2', 8, 3) + scan + "\xFF\xFF\xFE\0\2"s + scan + end +
                           "what a camera adds") == 3);
  CHECK_FALSE(components_of_jpeg(frame('\xC0', 8, 1) + scan));
  CHECK_FALSE(components_of_jpeg(frame('\xC0', 8, 1) + end));
  CHECK_FALSE(components_of_jpeg(frame('\xC0', 8, 1) + "no marker" + scan + end));
  CHECK_FALSE(components_of_jpeg(frame('\xC0', 12, 1) + scan + end));
  CHECK_FALSE(components_of_jpeg(frame('\xC0', 8, 4) + scan + end));
  CHECK_FALSE(components_of_jpeg(frame('\xC9', 8, 3) + scan + end));
  CHECK_FALSE(components_of_jpeg("\xFF\xD8"s + scan + end));
}

TEST_CASE("other formats are no picture") {
  CHECK_FALSE(read_picture("GIF89a\x01\x00\x01\x00"));
  CHECK_FALSE(read_picture("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
}

TEST_CASE("a picture in the colours of a printing press is none") {
  CHECK_FALSE(read_picture(file("press.jpg")));
}

TEST_CASE("a small file of more pixels than any page needs is no picture") {
  CHECK_FALSE(read_picture(file("vast.png")));
}

TEST_CASE("a picture is as large as in a browser, or as fits") {
  const Picture jpeg = picture("photo.jpg");
  CHECK(size_within(jpeg, 400, 600).width == doctest::Approx(48));
  CHECK(size_within(jpeg, 400, 600).height == doctest::Approx(36));
  CHECK(size_within(jpeg, 24, 600).height == doctest::Approx(18));
  CHECK(size_within(jpeg, 400, 9).width == doctest::Approx(12));
}

TEST_SUITE_END();
