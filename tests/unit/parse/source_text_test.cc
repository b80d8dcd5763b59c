#include "parse/source_text.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::string normalized_text(std::string_view bytes) {
  std::vector<Problem> problems;
  std::string text = normalized("a.md", bytes, problems);
  CHECK(problems.empty());
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("source_text");

TEST_CASE("line ends of every system are one") {
  CHECK(normalized_text("một\r\nhai\rba\nbốn") == "một\nhai\nba\nbốn");
  CHECK(normalized_text("một\r\n\r\nhai\r\r") == "một\n\nhai\n\n");
  CHECK(normalized_text("một\vhai\u2028ba\u2029bốn\u0085năm…") == "một\nhai\nba\nbốn\nnăm…");
  CHECK(normalized_text("một\r\vhai\r\r\nba") == "một\n\nhai\n\nba");
}

TEST_CASE("a form feed ends a line and makes no other") {
  CHECK(normalized_text("một\fhai\nba") == "một hai\nba");
  CHECK(normalized_text("một\n\fhai") == "một\nhai");
  CHECK(normalized_text("\fmột") == "một");
}

TEST_CASE("a byte-order mark, separate marks and unbreakable spaces leave no trace") {
  CHECK(normalized_text("\xEF\xBB\xBFKế hoạch") == "Kế hoạch");
  CHECK(normalized_text("Đa\u0309ng u\u0309y") == "Đảng ủy");
  CHECK(normalized_text("Số\u00A05\u202F-\u2007KH") == "Số 5 - KH");
  CHECK(normalized_text("") == "");
}

TEST_CASE("bytes that are no UTF-8 are one error of the file, and replaced") {
  std::vector<Problem> problems;
  CHECK(normalized("a.md", "một\nK\xEA ho\xA1\nba\n\xFF", problems) == "một\nK\uFFFD ho\uFFFD\nba\n\uFFFD");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 2);
  CHECK(problems[0].arguments == Arguments{"2"});
  CHECK(problems[0].message->code == "not-utf8");
}

TEST_CASE("lines are numbered as in the file and lose the white space at their ends") {
  std::vector<Line> lines = lines_of("một  \n\n\tba \t", 5);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "một");
  CHECK(lines[0].number == 5);
  CHECK(lines[1].text.empty());
  CHECK(lines[2].text == "\tba");
  CHECK(lines[2].number == 7);
}

TEST_CASE("ends of lines that editors do not show are refused where keys are read") {
  std::vector<Problem> problems;
  refuse_hidden_ends("a.md", "---\r\nso: 1\u2028ngay: 2\r---\nmột\u0085hai\v", 4, problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 2);
  CHECK(problems[0].arguments == Arguments{"U+2028"});
  CHECK(problems[0].message->code == "hidden-character");
  problems.clear();
  refuse_hidden_ends("a.yaml", "a\u0085b\vc\u2029", 9, problems);
  REQUIRE(problems.size() == 3);
  CHECK(problems[1].line == 2);
  CHECK(problems[1].arguments == Arguments{"U+000B"});
}

TEST_CASE("a bare line reads as on paper") {
  CHECK(bare("**KẾ HOẠCH**") == "KẾ HOẠCH");
  CHECK(bare("## *Nơi nhận:*") == "Nơi nhận:");
  CHECK(bare("\\- Căn cứ  Nghị quyết") == "- Căn cứ Nghị quyết");
  CHECK(bare("# Một") == "Một");
  CHECK(bare("#Một") == "#Một");
  CHECK(bare("2 * 3") == "2 * 3");
}

TEST_CASE("a line of emphasis marks alone stays") {
  CHECK(bare("*") == "*");
  CHECK(bare("\\*") == "*");
  CHECK(bare("***") == "***");
}

TEST_SUITE_END();
