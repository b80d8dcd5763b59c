// What no paper shows leaves the text; front matter keeps it, to be refused.
#include "parse/printable.h"

#include <doctest/doctest.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("printable");

TEST_CASE("characters that no paper shows leave the text, and their lines stay") {
  CHECK(with_printable_body("Đ\x01ọc\t\x02sách\x7F.\n\uFFFEHai\uFFFF\n") == "Đọc\tsách.\nHai\n");
  CHECK(with_printable_body("Số 28\x1ENQ/TW, tuyên\x1F truyền") == "Số 28-NQ/TW, tuyên truyền");
  CHECK(with_printable_body("\uFFFD😀–\u0080") == "\uFFFD😀–\u0080");
  CHECK(with_printable_body("") == "");
}

TEST_CASE("front matter keeps them") {
  CHECK(with_printable_body("---\ntrich_yeu: \x01\n---\nĐ\x01ọc\n") == "---\ntrich_yeu: \x01\n---\nĐọc\n");
  CHECK(with_printable_body("---\ntrich_yeu: \x01\n\nĐ\x01ọc\n") == "---\ntrich_yeu: \x01\n\nĐọc\n");
}

TEST_CASE("a mark of secrecy with a control in it is one") {
  const Reading reading = read("M\x02ẬT\n\nKẾ HOẠCH\nđọc sách\n\n1. Việc.\n");
  REQUIRE(reading.problems.size() == 1);
  CHECK(reading.problems.front().message->code == "secret");
}

TEST_CASE("a number that Word held together is one") {
  CHECK(read("KẾ HOẠCH\nđọc sách\n\n1. Theo Nghị quyết số 28\x1ENQ/TW.\n").document.citations.size() == 1);
}

TEST_SUITE_END();
