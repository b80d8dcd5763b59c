// Letters that look like others.
#include "parse/letters.h"

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("letters");

TEST_CASE("a letter that only looks Vietnamese is told with the one that is meant") {
  CHECK(messages_of(read_body("1. Giao Ðảng ủy.\n")) ==
        "van-ban/a.md:3:9: cảnh báo: 'Ð' (U+00D0) chỉ giống chữ 'Đ': tìm kiếm và nối số hiệu không nhận ra\n"
        "    1. Giao Ðảng ủy.\n"
        "            ^\n"
        "    → Xóa chữ này rồi gõ lại 'Đ' bằng bộ gõ tiếng Việt.\n");
  CHECK(messages_of(read_body("1. Theo số 5-КН/TVT.\n")).find("'К' (U+041A)") != std::string::npos);
  CHECK(messages_of(read_body("1. Sở Vаn hóa.\n")).find("'а' (U+0430)") != std::string::npos);
}

TEST_CASE("what nobody sees, or sees as a box, is told") {
  CHECK(messages_of(read_body("1. Việc:\n\n\uF0B7 Đọc.\n")).find("U+F0B7") != std::string::npos);
  CHECK(messages_of(read_body("1. Đọc s\u200Bách.\n")).find("U+200B") != std::string::npos);
}

TEST_CASE("words of other alphabets, signs and marks are meant") {
  for (std::string_view text : {"Tạp chí «Новое время», góc α, β và λ.",
                                "5 °C, § 12, 3 – 4, “đọc”, m², €, → ☐.", "Đảng ủy, đọc, Ưu, Ơi"}) {
    CAPTURE(text);
    CHECK(messages_of(read_body("1. " + std::string(text) + "\n")).empty());
  }
}

TEST_SUITE_END();
