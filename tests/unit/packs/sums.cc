#include "packs/sums.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("sums");

using namespace vankho;

namespace {

const std::string kHash(64, 'a');

bool is_read(const std::string& text) { return parse_sums(text).has_value(); }

std::string line(const std::string& path) { return kHash + "  " + path + "\n"; }

}  // namespace

TEST_CASE("sums are read as sha256sum writes them") {
  CHECK(is_read(""));
  CHECK(parse_sums(line("MO-TRANG-NAY.html") + line("co-quan/a.html")) ==
        std::vector<Sum>{{"MO-TRANG-NAY.html", kHash}, {"co-quan/a.html", kHash}});
}

TEST_CASE("sums that another program could read otherwise are refused") {
  CHECK_FALSE(is_read(line("b") + line("a")));
  CHECK_FALSE(is_read(line("a") + line("a")));
  CHECK_FALSE(is_read(line("A") + line("a")));
  CHECK_FALSE(is_read(kHash + "  a"));
  CHECK_FALSE(is_read("a\n"));
  CHECK_FALSE(is_read(kHash + " *a\n"));
  CHECK_FALSE(is_read("\\" + line("a")));
  CHECK_FALSE(is_read(std::string(64, 'A') + "  a\n"));
  CHECK_FALSE(is_read(kHash + "  a\r\n"));
}

TEST_CASE("a hash is 64 digits from 0 to 9 and from a to f") {
  for (char digit : {'0', '9', 'a', 'f'}) CHECK(is_read(std::string(64, digit) + "  x\n"));
  for (char digit : {'/', ':', '`', 'g', 'F'}) CHECK_FALSE(is_read(std::string(64, digit) + "  x\n"));
  CHECK_FALSE(is_read(std::string(63, 'a') + "  x\n"));
  CHECK_FALSE(is_read(std::string(65, 'a') + "  x\n"));
}

TEST_CASE("a name that Windows or an old zip program would change is not portable") {
  for (const char* path : {"a", "a~", ".vankho", "a b/c.html", "van-ban/tinh-uy/2024/kh-1.html"})
    CHECK_MESSAGE(is_portable(path), path);
  for (const char* path : {"", "/a", "a/", "a//b", ".", "..", "a/../b", "a.", "a /b", "a\\b", "C:a", "a?",
                           "a\"", "a\nb", "a\x7f", "văn", "a|b", "a<b"})
    CHECK_FALSE_MESSAGE(is_portable(path), path);
  CHECK(is_portable(std::string(180, 'a')));
  CHECK_FALSE(is_portable(std::string(181, 'a')));
}

TEST_SUITE_END();
