#include "outputs/search_code.h"

#include <doctest/doctest.h>

#include <vector>

using namespace vankho;

namespace {

std::string written(std::uint32_t number) {
  std::string digits;
  append_number(digits, number);
  return digits;
}

}  // namespace

TEST_SUITE_BEGIN("search_code");

TEST_CASE("a number is five bits a digit, the lowest first, and the last digit says that it is") {
  CHECK(written(0) == "A");
  CHECK(written(31) == "f");
  CHECK(written(32) == "gB");
  CHECK(written(1000) == "of");
  CHECK(written(0xFFFFFFFF) == "______D");
}

TEST_CASE("of equal numbers that follow each other stand the first and how many more") {
  using Numbers = std::vector<std::uint32_t>;
  CHECK(numbers_text(Numbers{}) == "");
  CHECK(numbers_text(Numbers{1, 1, 2}) == "BBC");
  CHECK(numbers_text(Numbers{1, 1, 1}) == "BBB");
  CHECK(numbers_text(Numbers{1, 1, 1, 1}) == "B*D");
  CHECK(numbers_text(Numbers{0, 32, 32, 32, 32, 32, 0}) == "AgB*EA");
  CHECK(numbers_text(Numbers(1001, 33)) == "hB*of");
}

TEST_CASE("nothing in a text can end its string, for any browser") {
  CHECK(script_string("a\"b\\c\nd") == R"("a\"b\\c\nd")");
  CHECK(script_string("a\u2028b\u2029") == R"("a\u2028b\u2029")");
  CHECK(script_string("\"") == R"("\"")");
  CHECK(script_string("") == R"("")");
}

TEST_CASE("controls become spaces, and all else stays") {
  CHECK(script_string("a\tb\rc\x1F") == "\"a b c \"");
  CHECK(script_string("Đảng ủy…\u2027 ~") == "\"Đảng ủy…\u2027 ~\"");
}

TEST_SUITE_END();
