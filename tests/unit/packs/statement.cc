#include "packs/statement.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("statement");

using namespace vankho;

namespace {

Statement sample() {
  Statement statement;
  statement.portal = "Văn khố tỉnh Thử";
  statement.edition = "cong-khai";
  statement.serial = 5;
  statement.date = *make_day(2026, 11, 28);
  statement.valid_until = *make_day(2027, 5, 27);
  statement.commit = "4f0c";
  statement.documents = 36;
  statement.files = 812;
  statement.bytes = 5'120'000'000;
  statement.sums_sha256 = std::string(64, 'a');
  return statement;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != text.npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a statement is read as it was written") {
  Statement statement = sample();
  CHECK(parse_statement(statement.text()) == statement);
  statement.publisher = "Văn phòng Thử";
  statement.previous_sha256 = std::string(64, 'b');
  statement.public_key = "RWQ";
  statement.has_downloads = false;
  CHECK(parse_statement(statement.text()) == statement);
}

TEST_CASE("people read in a statement what the copy is") {
  CHECK(sample().text().starts_with(
      "Bản sao ngoại tuyến của cổng văn bản (vankho, dạng 1)\n\n"
      "cong: Văn khố tỉnh Thử\n"
      "don-vi: không có\n"
      "an-ban: cong-khai\n"
      "so: 5\n"
      "ngay: 2026-11-28\n"
      "han-dung: 2027-05-27\n"
      "ban-ghi: 4f0c\n"
      "so-van-ban: 36\n"
      "so-tep: 812\n"
      "so-byte: 5120000000\n"
      "khong-gom: dự thảo; văn bản chưa đến ngày công bố; văn bản không thuộc ấn bản này\n"
      "sha256sums: " +
      std::string(64, 'a') +
      "\n"
      "ban-truoc: không có\n"
      "khoa: không có\n"));
}

TEST_CASE("any other spelling of a statement is refused") {
  const std::string text = sample().text();
  for (const std::string& other :
       {std::string(), text + "\n", text.substr(0, text.size() - 1), replaced(text, "so: 5", "so: 05"),
        replaced(text, "so: 5", "so:  5"), replaced(text, "so: 5", "so: 0"),
        replaced(text, "an-ban", "An-ban"), replaced(text, "so: 5\n", "so: 5\nso: 6\n"),
        replaced(text, "\n", "\r\n"), replaced(text, "2026-11-28", "2026-11-31"),
        replaced(text, "dự thảo", "không gì cả"), replaced(text, "tỉnh", "t\xFFnh")}) {
    CHECK_FALSE(parse_statement(other));
  }
}

TEST_SUITE_END();
