// Two documents that came in one file.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("second document");

TEST_CASE("a second number with a type under it is told where it stands") {
  CHECK(messages_of(read_body(
            "1. Đọc.\n\nNơi nhận:\n- Lưu.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\n"
            "Số 16-KH/TVT\nTam Kỳ, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH\nchép sách\n\n1. Chép.\n")) ==
        "van-ban/a.md:12: cảnh báo: ở đây lại có số và tên loại của một văn bản khác: 'Số 16-KH/TVT'\n"
        "    Số 16-KH/TVT\n"
        "    → Mỗi văn bản một tệp: cắt từ dòng này sang tệp mới.\n");
}

TEST_CASE("numbers in sentences, and numbers above no type, are none") {
  CHECK(messages_of(read_body("1. Theo Quyết định\n\nSố 16-KH/TVT được thay.\n\nKẾ HOẠCH\n")).empty());
  CHECK(messages_of(read_body("1. Xem:\n\nSố 16-KH/TVT\n\nvà các văn bản khác.\n")).empty());
}

TEST_SUITE_END();
