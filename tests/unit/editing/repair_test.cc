#include "editing/repair.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

// What is said, a line a change, and the bytes that are left.
std::string repaired(std::string_view bytes, bool is_document = true) {
  std::optional<Repair> result = repair(bytes, is_document);
  if (!result) return "nothing";
  std::string said;
  for (const Remark& change : result->changes)
    said += text_of(*change.message, change.arguments, Language::vietnamese) + "\n";
  return said + "=\n" + result->bytes;
}

}  // namespace

TEST_SUITE_BEGIN("repair");

TEST_CASE("a text without mechanical faults is left alone") {
  CHECK(repaired("Thực hiện Kế hoạch số 108-KH/ĐUK\n") == "nothing");
  CHECK(repaired("") == "nothing");
}

TEST_CASE("what Windows leaves in a file goes") {
  CHECK(repaired("\xEF\xBB\xBFmột\r\nhai\r\nba") ==
        "bỏ dấu BOM vô hình ở đầu tệp\n"
        "2 dòng: dấu xuống dòng của Windows thành dấu xuống dòng thường\n"
        "=\nmột\nhai\nba");
}

TEST_CASE("decomposed letters are composed") {
  CHECK(repaired("Đa\xCC\x89ng\n") ==
        "1 dòng: chữ tổ hợp (NFD) thành chữ dựng sẵn (NFC), nhìn như cũ\n=\nĐảng\n");
}

TEST_CASE("spaces go from numbers, and every place is said") {
  CHECK(repaired("a\ntheo Kế hoạch số 108 -KH/ĐUK và Hướng dẫn số 36- HD/BTGTW\n") ==
        "dòng 2: '108 -KH/ĐUK' thành '108-KH/ĐUK'\n"
        "dòng 2: '36- HD/BTGTW' thành '36-HD/BTGTW'\n"
        "=\na\ntheo Kế hoạch số 108-KH/ĐUK và Hướng dẫn số 36-HD/BTGTW\n");
}

TEST_CASE("a doubtful number, and spaces that are no fault, stay as they are") {
  CHECK(repaired("theo NQ số 18 -NQ/T và ngày 3 - 2 - 1930\n") == "nothing");
}

TEST_CASE("a page may show how not to write a number") {
  CHECK(repaired("không viết 108 -KH/ĐUK\n", false) == "nothing");
}

TEST_CASE("bytes that are no UTF-8 are left to a person") { CHECK(repaired("a\xFF\r\n") == "nothing"); }

TEST_SUITE_END();
