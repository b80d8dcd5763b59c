// How paragraphs of the text stand on paper.
#include "model/printed_text.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

Block block(const std::string& marker, const std::string& text, bool heading = false) {
  Block made;
  made.marker = marker;
  made.text.runs.emplace_back().text = text;
  made.heading = heading;
  return made;
}

}  // namespace

TEST_SUITE_BEGIN("printed_text");

TEST_CASE("a line of capitals without a marker stands in the middle") {
  for (const char* line : {"QUYẾT ĐỊNH:", "BAN THƯỜNG VỤ TỈNH ỦY", "PHẦN 1"})
    CHECK(is_line_of_capitals(block("", line)));
  for (const char* line : {"Quyết định:", "HẾT.", "2024", ""})
    CHECK_FALSE(is_line_of_capitals(block("", line)));
  CHECK_FALSE(is_line_of_capitals(block("I.", "MỤC ĐÍCH")));
  CHECK_FALSE(is_line_of_capitals(Block()));
}

TEST_CASE("an article that goes on to a list has no title, one that names its matter has") {
  CHECK(is_article(block("Điều 1.", "Sửa đổi")));
  CHECK_FALSE(is_article(block("1.", "Điều chỉnh")));
  CHECK(is_titled(block("Điều 1.", "Phạm vi điều chỉnh", true)));
  CHECK_FALSE(is_titled(block("Điều 1.", "Sửa đổi như sau: ", true)));
  CHECK_FALSE(is_titled(block("Điều 1.", "Quyết định này có hiệu lực từ ngày ký.")));
  CHECK(is_titled(block("I.", "MỤC ĐÍCH:", true)));
}

TEST_CASE("what is under the name of an appendix stands in the middle until its text begins") {
  using Line = AppendixTitles::Line;
  Block name = block("", "QUY CHẾ", true), title = block("", "Thu gom chất thải"),
        origin = block("", "(Ban hành kèm theo Quyết định số 15/QĐ-UBND)"),
        words = block("", "Quy chế này …");
  title.text.runs[0].style = Run::bold;
  name.part = Part::appendix;

  AppendixTitles titles;
  CHECK(titles.next(title) == Line::none);  // outside of an appendix
  CHECK(titles.next(name) == Line::none);
  CHECK(titles.next(title) == Line::title);
  CHECK(titles.next(origin) == Line::origin);
  CHECK(titles.next(words) == Line::none);
  CHECK(titles.next(origin) == Line::none);
}

TEST_SUITE_END();
