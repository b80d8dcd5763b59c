#include "base/hidden_character.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("hidden_character");

TEST_CASE("what a reader cannot see is found and named") {
  struct Case {
    std::string text, name;
    std::size_t offset;
  };
  for (const Case& c :
       {Case{"ab\u200Bc", "U+200B", 2}, Case{"Ủ\u202Ex", "U+202E", 3}, Case{"\uFEFFx", "U+FEFF", 0},
        Case{"a\x07", "U+0007", 1}, Case{"a\u2066", "U+2066", 1}, Case{"a\u00AD", "U+00AD", 1}}) {
    CAPTURE(c.name);
    auto found = find_hidden_character(c.text);
    REQUIRE(found);
    CHECK(found->name == c.name);
    CHECK(found->offset == c.offset);
  }
}

TEST_CASE("tabs, line ends, spaces and emoji are no hidden characters") {
  CHECK_FALSE(find_hidden_character("Đảng ủy\tkhối\n\u00A0– 😀"));
}

TEST_SUITE_END();
