#include "base/directions.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("directions");

TEST_CASE("what opens must close, each kind by its own") {
  for (std::string_view text : {"", "Tên – “riêng”", "a\u202Ab\u202C", "\u2066a\u202Eb\u202C\u2069"})
    CHECK(has_balanced_directions(text));
  for (std::string_view text : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
                                "\u2068", "\u2069", "\u202Ea\u2069", "\u202C\u202E"})
    CHECK_FALSE(has_balanced_directions(text));
}

TEST_CASE("text without them is what else it was") {
  CHECK(without_directions("Sửa \u202Egnp.exe\u202C – “x”\u2066") == "Sửa gnp.exe – “x”");
}

TEST_SUITE_END();
