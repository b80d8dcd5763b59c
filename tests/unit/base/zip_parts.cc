#include "base/zip_parts.h"

#include <doctest/doctest.h>

#include "base/deflate.h"
#include "base/zip_layout.h"

using namespace vankho;

namespace {

// One deflated file, "a.txt", as other programs write it: with a comment behind, which the format allows.
std::string zip_of(const std::string& text, const std::string& comment = "") {
  const std::string packed = bare_deflated(text, Effort::quick);
  const zip_layout::ZipEntry entry{.name = "a.txt",
                                   .offset = 0,
                                   .crc = crc_of(text),
                                   .packed = static_cast<std::uint32_t>(packed.size()),
                                   .size = static_cast<std::uint32_t>(text.size())};
  const std::string file = zip_layout::local_header(entry) + packed,
                    directory = zip_layout::central_header(entry);
  return file + directory +
         zip_layout::end_record(1, static_cast<std::uint32_t>(file.size()),
                                static_cast<std::uint32_t>(directory.size())) +
         comment;
}

std::size_t directory_of(const std::string& zip) { return zip.find("PK\x01\x02"); }

// With another byte at `at` of the directory's entry.
std::string with_byte(std::string zip, std::size_t at, char byte) {
  zip[directory_of(zip) + at] = byte;
  return zip;
}

}  // namespace

TEST_SUITE_BEGIN("zip_parts");

TEST_CASE("the files of a zip are found by its directory and unpacked") {
  const std::string text(1000, 'x');
  for (const std::string& zip : {zip_of(text), zip_of(text, "a comment")}) {
    const auto parts = zip_parts(zip);
    REQUIRE(parts);
    REQUIRE(parts->size() == 1);
    CHECK(parts->front().name == "a.txt");
    CHECK(unpacked(parts->front(), 1000) == text);
    CHECK_FALSE(unpacked(parts->front(), 999));
  }
}

TEST_CASE("a zip that is cut short or says what cannot be has no parts") {
  const std::string zip = zip_of("text of the file");
  const std::size_t directory = directory_of(zip), end = zip.rfind("PK\x05\x06");
  for (std::size_t size = 0; size < zip.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(zip_parts(std::string_view(zip).substr(0, std::min(size, end + 3))));
  }
  CHECK_FALSE(zip_parts(std::string_view(zip).substr(directory)));  // the file itself is gone
  CHECK_FALSE(zip_parts(with_byte(zip, 42, '\x7F')));               // it is elsewhere
  CHECK_FALSE(zip_parts(with_byte(zip, 10, '\x0C')));               // packed by bzip2
  CHECK_FALSE(zip_parts(with_byte(zip, 20, '\x7F')));               // has more bytes than there are
  CHECK_FALSE(zip_parts(with_byte(zip, 0, 'Q')));                   // no entry
  std::string two = zip;
  two[end + 10] = 2;
  CHECK_FALSE(zip_parts(two));
}

TEST_CASE("a part that is damaged is none") {
  const std::string zip = zip_of("text of the file");
  std::string damaged = zip;
  for (std::size_t i = zip_layout::kLocalHeader + 5; i < directory_of(zip); ++i) damaged[i] ^= 0x55;
  const auto parts = zip_parts(damaged);
  REQUIRE(parts);
  CHECK_FALSE(unpacked(parts->front(), 1000));
}

TEST_SUITE_END();
