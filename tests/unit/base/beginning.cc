#include "base/beginning.h"

#include <doctest/doctest.h>

namespace vankho::test {

TEST_SUITE("beginning") {
  TEST_CASE("no letter is cut") {
    CHECK(beginning("việc", 100) == "việc");
    CHECK(beginning("việc", 6) == "việc");
    CHECK(beginning("việc", 5) == "việ");
    CHECK(beginning("việc", 4) == "vi");
    CHECK(beginning("việc", 3) == "vi");
    CHECK(beginning("việc", 2) == "vi");
    CHECK(beginning("việc", 0) == "");
    CHECK(beginning("", 5) == "");
  }

  TEST_CASE("what is no UTF-8 has a beginning too") {
    CHECK(beginning("\x80\x80\x80", 2) == "\x80");
    CHECK(beginning("\xe1\xbb", 1) == "\xe1");
  }
}

}  // namespace vankho::test
