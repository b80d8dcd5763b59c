#include "packs/copy_files.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("copy_files");

using namespace vankho;

TEST_CASE("a Vietnamese name is shown as it is written") {
  CHECK(shown_name("Ảnh cưới/Báo cáo Đảng ủy.docx") == "Ảnh cưới/Báo cáo Đảng ủy.docx");
  CHECK(shown_name("Ba\u0301o ca\u0301o.docx") == "Ba\u0301o ca\u0301o.docx");
}

TEST_CASE("what would not be seen, or look like another name, is escaped") {
  CHECK(shown_name("a\nb\tc\x1b[2J") == "a\\x0Ab\\x09c\\x1B[2J");
  CHECK(shown_name("b\xE1o.txt") == "b\\xE1o.txt");
  CHECK(shown_name("a\\x0A") == "a\\x5Cx0A");
  CHECK(shown_name("ind\u0435x.html") == "ind\\u{0435}x.html");
  CHECK(shown_name("index.html\u200b") == "index.html\\u{200B}");
}

TEST_SUITE_END();
