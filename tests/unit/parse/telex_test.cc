// Vietnamese that was typed while the input method was off.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("telex");

TEST_CASE("a line typed while the input method was off is told once, at its first such word") {
  CHECK(messages_of(read_body("1. Đã rà: trar saachs truwowcs ngayf heejn.\n\n2. Nuwowcs ddaays booj.\n")) ==
        "van-ban/a.md:3:16: cảnh báo: dòng này có vẻ gõ khi tắt bộ gõ tiếng Việt: 'saachs'\n"
        "    1. Đã rà: trar saachs truwowcs ngayf heejn.\n"
        "                   ^\n"
        "    → Bật bộ gõ (Telex) rồi gõ lại các chữ này.\n");
}

TEST_CASE("Vietnamese, English and names of files are left alone") {
  CHECK(messages_of(read_body("1. Đọc sách, nước, đấy, bộ, mượn.\n")).empty());
  CHECK(messages_of(read_body("1. Proof of the staff: if off, free book of chef; leaf, pdf, gif, brief.\n"))
            .empty());
  CHECK(messages_of(read_body("1. Ngayf, booj: hai chữ thì chưa đủ.\n")).empty());
}

TEST_SUITE_END();
