#include "downloads/picture.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace vankho;

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
  const Pixels pixels = pixels_of(picture("half-clear.png"));
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
