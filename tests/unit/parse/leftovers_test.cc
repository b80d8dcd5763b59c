// Marks of Markdown that were meant and not read.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("leftovers");

TEST_CASE("bold text that is not closed is told where it begins") {
  CHECK(messages_of(read_body("1. Nhiệm vụ **đọc sách.\n")) ==
        "van-ban/a.md:3:13: cảnh báo: dấu '**' ở đây không có cặp nên hiện nguyên văn\n"
        "    1. Nhiệm vụ **đọc sách.\n"
        "                ^\n"
        "    → Thêm '**' ở đầu kia của chỗ in đậm, sát vào chữ, hoặc bỏ dấu này.\n");
}

TEST_CASE("asterisks that stand by themselves, are escaped or are code are meant") {
  CHECK(messages_of(read_body("1. Cây giống (**) và \\*\\*đọc, **đậm**.\n")).empty());
  CHECK(messages_of(read_body("1. Gõ `**đọc` hoặc `[biểu](mẫu số 1.txt)`.\n")).empty());
}

TEST_CASE("a link to a path with a space is told with how it is written") {
  CHECK(messages_of(read_body("1. Xem [biểu](mẫu số 1.txt) kèm theo.\n")) ==
        "van-ban/a.md:3:8: cảnh báo: liên kết này viết chưa đúng nên hiện nguyên văn\n"
        "    1. Xem [biểu](mẫu số 1.txt) kèm theo.\n"
        "           ^\n"
        "    → Viết [lời](tệp) liền nhau; đường dẫn có dấu cách thì bao bằng < >: [biểu](<mẫu số 1.txt>)\n");
}

TEST_CASE("a cell for which a table has no column is an error, since it would be lost") {
  CHECK(messages_of(read_body(
            "1. Lịch:\n\n| Ngày | Việc |\n|---|---|\n| 1/2 | Khai \\| mạc |\n| 2/2 | Họp | Sảnh |\n")) ==
        "van-ban/a.md:8: lỗi: hàng này có 3 ô, bảng chỉ có 2 cột: chữ ở ô thừa sẽ mất\n"
        "    | 2/2 | Họp | Sảnh |\n"
        "    → Thêm cột vào hàng đầu của bảng, hoặc bỏ dấu '|' thừa; dấu '|' trong lời thì viết '\\|'.\n");
}

TEST_CASE("the stamp of a digital signature is none of the document") {
  const std::string stamp =
      "Người ký: ỦY BAN NHÂN DÂN TỈNH\nEmail: vt@songlam.vn\nThời gian ký: 05.06.2024 16:12:33 +07:00\n";
  const std::string rest =
      "\nỦY BAN NHÂN DÂN TỈNH\n\nSố: 88/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n\n1. Trực ban.\n";
  const Reading reading = read(stamp + rest);
  CHECK(reading.document.number == "88/KH-UBND");
  CHECK(reading.document.title == "Phòng, chống thiên tai");
  CHECK(reading.document.head.issuer_lines == Strings{"ỦY BAN NHÂN DÂN TỈNH"});
  CHECK(reading.document.head.other_lines == Strings{});
  REQUIRE(!reading.problems.empty());
  CHECK(reading.problems.front().message->code == "signature-stamp");
  CHECK(reading.problems.front().line == 1);
  // Words of the document itself.
  for (const char* own : {"Cơ quan: Sở Nội vụ\nNgười ký: Giám đốc\n", "Thời gian ký: 05.06.2024\n"})
    for (const Problem& problem : read("KẾ HOẠCH\nA\n\n1. Việc\n\n" + std::string(own)).problems)
      CHECK(problem.message->code != "signature-stamp");
}

TEST_SUITE_END();
