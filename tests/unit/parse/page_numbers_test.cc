#include "parse/page_numbers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

using namespace vankho;

namespace {

// The lines of `text` that hold page numbers, joined by commas.
std::string pages_of(const std::string& text) {
  const std::vector<Line> lines = lines_of(text, 1);
  std::vector<std::string_view> found;
  for (std::size_t at : find_page_numbers(lines)) found.push_back(lines[at].text);
  return fmt::format("{}", fmt::join(found, ","));
}

const std::string kCut = "Các cấp ủy, tổ chức đảng tiếp tục quán triệt, nâng cao nhận thức cho";

std::string page(int lines) {
  std::string text;
  for (int i = 0; i < lines; ++i)
    text += "Các chi bộ tổ chức học tập, bảo đảm thiết thực, hiệu quả và tiết kiệm.\n";
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("page_numbers");

TEST_CASE("a number that cuts a sentence counts pages") {
  CHECK(pages_of(kCut + "\n3\ncán bộ, đảng viên.") == "3");
  CHECK(pages_of(kCut + " của\n3\nTỉnh ủy.") == "3");
  CHECK(pages_of(kCut + "\ncán bộ\n3\nvà đảng viên.") == "3");
  CHECK(pages_of(kCut + "\n\n" + std::string(40, ' ') + "3\n\ncán bộ.") == std::string(40, ' ') + "3");
}

TEST_CASE("a page of so many, with its word or where it cuts a sentence") {
  CHECK(pages_of(kCut + "\n2/5\ncán bộ, đảng viên.") == "2/5");
  CHECK(pages_of(kCut + "\nTrang 2 / 5\ncán bộ, đảng viên.") == "Trang 2 / 5");
  CHECK(pages_of(kCut + " cán bộ.\n\n2/5\n\nCán bộ, đảng viên.") == "");
}

TEST_CASE("a number with its word or its dashes counts pages wherever it stands") {
  CHECK(pages_of("Một.\nTrang 3/7\nHai.\n- 4 -\nBa.\n– 5 –\nBốn.") == "Trang 3/7,- 4 -,– 5 –");
}

TEST_CASE("a number between whole paragraphs counts pages where it is the next, a page below") {
  CHECK(pages_of(page(30) + "2\n" + page(30) + "3\n" + page(30)) == "2,3");
  CHECK(pages_of(page(30) + "2\n" + page(30) + "5\n" + page(30)) == "2");
  CHECK(pages_of(page(3) + "2\n" + page(3)).empty());
}

TEST_CASE("numbers that stand close count something else, even between blank lines") {
  CHECK(pages_of("TT\n\nViệc\n\n1\n\nTuyên truyền\n\n2\n\nTổng kết\n\n3\n\nKhen thưởng").empty());
  CHECK(pages_of("TT\nViệc\n1\nTuyên truyền\n2\nTổng kết").empty());
}

TEST_CASE("a number that cuts a sentence counts pages, however close to another") {
  CHECK(pages_of(kCut + "\n\n12\n\ncán bộ.\n\n" + kCut + "\n\n13\n\n15 chi bộ.") == "12,13");
  CHECK(pages_of(kCut + "\n12\n15\n17").empty());
}

TEST_CASE("a poem's stanzas and an answer keep their numbers") {
  CHECK(pages_of("Quê hương là chùm khế ngọt\n2\ncho con trèo hái mỗi ngày").empty());
  CHECK(pages_of("Tổng số hồ sơ:\n12\nĐã số hóa.").empty());
}

TEST_SUITE_END();
