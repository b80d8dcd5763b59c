// An OpenDocument text with only what a reader of it sees.
#include "editing/office_settled.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

const std::string kStyles =
    "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
    "<style:style style:name=\"T2\"><style:text-properties fo:color=\"#000000\"/></style:style>";

SettledWord settle(const std::string& text) { return settled_office_text(text, kStyles); }

}  // namespace

TEST_SUITE_BEGIN("settled office text");

TEST_CASE("hidden words, paragraphs and sections go, and it is said") {
  const SettledWord text = settle(
      "<text:p>Đọc <text:span text:style-name=\"T1\">ẩn <text:span>sâu</text:span> nữa</text:span>"
      "<text:span text:style-name=\"T2\">sách</text:span></text:p><text:p text:style-name=\"T1\">Ẩn.</text:p>"
      "<text:section text:display=\"none\"><text:p>Ẩn.</text:p></text:section><text:p>Hết.</text:p>");
  CHECK(text.xml ==
        "<text:p>Đọc <text:span text:style-name=\"T1\"><text:span></text:span></text:span>"
        "<text:span text:style-name=\"T2\">sách</text:span></text:p><text:p text:style-name=\"T1\"></text:p>"
        "<text:section text:display=\"none\"><text:p></text:p></text:section><text:p>Hết.</text:p>");
  CHECK(text.lost == std::map<std::string, int>{{"chữ ẩn, đã bỏ", 3}});
}

TEST_CASE("a list whose numbers have those above in them is said, and others are not") {
  const auto lost_of = [](std::string_view levels) {
    const std::string styles =
        R"(<text:list-style style:name="L"><text:list-level-style-number text:display-levels=")" +
        std::string(levels) + R"("/></text:list-style>)";
    return settled_office_text(R"(<text:list text:style-name="L"><text:p>Một</text:p></text:list>)", styles)
        .lost;
  };
  CHECK(lost_of("2") ==
        std::map<std::string, int>{
            {"danh sách đánh số nhiều cấp (1.1.), chỉ giữ được số của cấp cuối: xem lại số mục", 1}});
  CHECK(lost_of("1").empty());
}

TEST_CASE("what a field shows is text") {
  CHECK(settle("<text:p>Xem <text:bookmark-ref text:ref-name=\"a\">mục III</text:bookmark-ref>, "
               "<text:date>5/1/2026</text:date>.</text:p>")
            .xml == "<text:p>Xem mục III, 5/1/2026.</text:p>");
}

TEST_CASE("comments go, and they, changes and indexes are said") {
  const SettledWord text = settle(
      "<text:tracked-changes><text:insertion/><text:deletion/></text:tracked-changes><text:p>Đọc"
      "<office:annotation><text:p>Có chắc không?</text:p></office:annotation> sách.</text:p>"
      "<text:index-body><text:p>I. Đọc 1</text:p></text:index-body>");
  CHECK(text.xml.find("chắc") == text.xml.npos);
  CHECK(text.xml.find("<text:p>Đọc sách.</text:p>") != text.xml.npos);
  CHECK(text.lost == std::map<std::string, int>{{"chỗ thêm còn đang theo dõi, đã lấy vào", 1},
                                                {"chỗ xóa còn đang theo dõi", 1},
                                                {"lời bình", 1},
                                                {"mục lục, đã bỏ: cổng tự lập mục lục", 1}});
}

TEST_SUITE_END();
