#include "base/base64.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("base64");

TEST_CASE("the examples of RFC 4648") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
}

TEST_CASE("every byte is taken, zeros too") { CHECK(base64({"\0\xFF\xFE", 3}) == "AP/+"); }

TEST_SUITE_END();
