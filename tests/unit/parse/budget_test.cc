// What is too much of one document, and what is not.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

std::string table(int rows, int columns, std::string_view row) {
  return repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n" + repeated(row, rows);
}

std::string first_code(const Reading& reading) {
  return reading.problems.empty() ? std::string() : std::string(reading.problems.front().message->code);
}

}  // namespace

TEST_SUITE_BEGIN("budget");

TEST_CASE("an appendix of 5,000 rows, a number and a deadline in each, is read") {
  std::string rows;
  for (int i = 1; i <= 5000; ++i)
    rows += "|" + std::to_string(i) + "|Kế hoạch số " + std::to_string(i) +
            "-KH/TU, ngày 5/1/2026|Báo cáo kết quả thực hiện|Sở Văn hóa|trước ngày 15/3/2026|\n";
  const Reading reading = read(
      "---\nngay: 2026-01-05\n---\nKẾ HOẠCH\nvề một việc\n\n1. Việc\n\n|TT|Văn bản|Việc|Chủ trì|Thời "
      "hạn|\n|-|-|-|-|-|\n" +
      rows);
  CHECK(first_code(reading) == "");
  CHECK(reading.document.citations.size() == 5000);
  CHECK(reading.document.deadlines.size() == 5000);
}

TEST_CASE("a letter with forty marks is an error in its line, which keeps thirty of them") {
  const Reading reading = read_body("1. Đọc.\n\n2. Đọc a" + repeated("\u0301", 40) + " sách.\n");
  CHECK(messages_of(reading) ==
        "van-ban/a.md:5: lỗi: dòng này có một chữ mang quá 30 dấu\n"
        "    → Xóa chữ đó rồi gõ lại bằng tay thay vì sao chép.\n");
  CHECK(plain(reading.document.blocks[1].text) == "Đọc á" + repeated("\u0301", 29) + " sách.");
}

TEST_CASE("cells that rows leave out are counted before any are made, in quotes too") {
  CHECK(first_code(read_body(table(298, 399, "|b|\n"))) == "");
  CHECK(first_code(read_body(repeated(repeated("|a|", 600) + "\n", 500))) == "too-many-cells");
  CHECK(
      messages_of(read_body(table(600, 400, "|b|\n")))
          .starts_with(
              "van-ban/a.md:303: lỗi: đến dòng này các bảng trong tệp đã có quá 120000 ô, kể cả ô trống\n"));
  const std::string quoted = "> " + table(2, 60'000, "> |b|\n");
  CHECK(first_code(read_body(repeated("\n" + quoted, 3))) == "too-many-cells");
}

TEST_CASE("footnotes are counted before any is made, in lists and several on a line too") {
  CHECK(first_code(read_body(repeated("[^a]: x\n", 10'000))) == "");
  CHECK(first_code(read_body(repeated("x [b]: y\n", 10'001))) == "");
  CHECK(messages_of(read_body(repeated("- [^a]: x\n", 10'001)))
            .starts_with("van-ban/a.md:10003: lỗi: đến dòng này tệp đã có quá 10000 chú thích\n"));
  CHECK(first_code(read_body(repeated("[^a]:", 10'001))) == "too-many-footnotes");
}

TEST_CASE("lines are counted before any is read, blank ones not") {
  CHECK(first_code(read_body(repeated("x\n", 54'990) + repeated("\n", 20'000))) == "");
  CHECK(messages_of(read_body(repeated("\\\n", 70'000)))
            .starts_with(
                "van-ban/a.md:55001: lỗi: đến dòng này tệp đã có quá 55000 dòng, không kể dòng trống\n"));
}

TEST_CASE("more appendices than any paper has") {
  CHECK(first_code(read_body("1. Một.\n\n" + repeated("PHỤ LỤC\n\nmột\n\n", 1'000))) == "");
  CHECK(messages_of(read_body("1. Một.\n\n" + repeated("PHỤ LỤC\n\nmột\n\n", 1'001))) ==
        "van-ban/a.md: lỗi: tệp có quá 1000 phụ lục\n    → Bỏ những dòng PHỤ LỤC lặp lại; phụ lục nào dài "
        "thì để "
        "thành một tệp riêng.\n");
}

TEST_CASE("more deadlines than any paper has") {
  const Reading reading = read_body("---\n" + repeated("- Báo cáo trước ngày 15/3/2026;\n", 12'001));
  CHECK(first_code(reading) == "too-many-findings");
  CHECK(reading.document.deadlines.empty());
}

TEST_CASE(
    "a document of which there is very much to say is told the first hundred things, and how many more") {
  const std::string line = repeated("!¹", 600) + "\n";
  const Reading reading = read_body("\n1. Đọc.\n" + repeated(line, 300));
  REQUIRE(reading.problems.size() == 101);
  CHECK(messages_of(reading).starts_with(
      "van-ban/a.md: cảnh báo: còn 179900 điều nữa ở tệp này\n    → Sửa những chỗ đã nêu rồi chạy lại.\n"));
}

TEST_CASE("deadlines that all have the same long clause are longer than the file by far") {
  const std::string one = "gửi về Sở Văn hóa trước ngày 15/3/2026 ";
  CHECK(first_code(read_body("1. " + repeated(one, 100))) == "");
  CHECK(first_code(read_body("1. " + repeated(one, 1100))) == "too-much-written");
}

TEST_CASE("changes of style are parts, too") {
  CHECK(first_code(read_body("1. " + repeated("a*b*", 210'000))) == "too-many-parts");
}

TEST_CASE("a page that grows in HTML is refused as a document is") {
  std::vector<Problem> problems;
  const Page page = parse_page("trang/a.md", table(600, 400, "|b|\n"), problems);
  CHECK(page.html.empty());
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message->code == "too-many-cells");
}
