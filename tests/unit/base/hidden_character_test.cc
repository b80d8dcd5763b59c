#include "base/hidden_character.h"

#include <doctest/doctest.h>

#include "base/visible.h"

using namespace vankho;

TEST_SUITE_BEGIN("hidden_character");

TEST_CASE("what a reader cannot see is found and named") {
  struct Case {
    std::string text, name;
    std::size_t offset;
  };
  for (const Case& c :
       {Case{"ab\u200Bc", "U+200B", 2}, Case{"Ủ\u202Ex", "U+202E", 3}, Case{"\uFEFFx", "U+FEFF", 0},
        Case{"a\x07", "U+0007", 1}, Case{"a\u2066", "U+2066", 1}, Case{"a\u00AD", "U+00AD", 1},
        Case{"a\x7F", "U+007F", 1}, Case{"a\u0080", "U+0080", 1}, Case{"a\u009F", "U+009F", 1},
        Case{"a\r\n", "U+000D", 1}, Case{"ก\u200B", "U+200B", 3}, Case{"😀\u200B", "U+200B", 4},
        Case{"a\U000E0FFF", "U+E0FFF", 1}, Case{"a\uFFFE", "U+FFFE", 1}, Case{"a\uFFFF", "U+FFFF", 1}}) {
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

TEST_CASE("text of others is printed with what cannot be seen written out, and JSON reads as it stood") {
  CHECK(visible("Đọc\x1B[31m\u202Esách\n") == "Đọc\\u{001B}[31m\\u{202E}sách\n");
  CHECK(visible_json("[\n  \"Đọc sách 😀\"\n]") == "[\n  \"Đọc sách 😀\"\n]");
  CHECK(visible_json("\"a\x7F\u202E\U000E0041\"") == "\"a\\u007f\\u202e\\udb40\\udc41\"");
}

TEST_CASE("what cannot be seen is left out, and all else stays") {
  CHECK(without_hidden("") == "");
  CHECK(without_hidden("Đọc\tsách") == "Đọc\tsách");
  CHECK(without_hidden("\u2067Đọc\u2069 s\u00ADách\u200B\U000E0041") == "Đọc sách");
}

TEST_CASE("what stands beside the controls is none") {
  for (char32_t character : {U' ', U'~', U'\u00A0'}) CHECK_FALSE(is_control(character));
  for (char32_t character : {U'\u001F', U'\u007F', U'\u009F'}) CHECK(is_control(character));
}

TEST_CASE("every character that cannot be seen is, from the first to the last of its kind") {
  for (char32_t character : {U'\u200B', U'\u200F', U'\u2028', U'\u202E', U'\uFE00', U'\uFE0F'})
    CHECK(is_invisible(character));
  for (char32_t character : {U'\u200A', U'\u2010', U'\u2027', U'\u202F', U'\uFDFF', U'\uFE10'})
    CHECK_FALSE(is_invisible(character));
}

TEST_SUITE_END();
