// Every message of the reader as an editor sees it, in both languages.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

void check(const Reading& reading, std::string_view vietnamese, std::string_view english) {
  CHECK(messages_of(reading, Language::vietnamese) == vietnamese);
  CHECK(messages_of(reading, Language::english) == english);
}

}  // namespace

TEST_SUITE_BEGIN("messages");

TEST_CASE("bytes that are no UTF-8") {
  check(read_body("1. Vi\xEA"
                  "c th\xF8 nh\xA5t.\n"),
        R"(van-ban/a.md:3: lỗi: dòng này có ký tự không phải UTF-8
    → Xóa ký tự hiện thành dấu hỏi hay ô vuông ở dòng này rồi gõ lại.
)",
        R"(van-ban/a.md:3: error: this line has bytes that are not UTF-8
    → Delete the character that shows as a question mark or a box, and type it again.
)");
}

TEST_CASE("a secrecy mark, without a word of the document") {
  check(read("HUYỆN ỦY\n**TỐI MẬT**\n\nKẾ HOẠCH\nviệc kín\n\n1. Theo số 28-NQ/W.\n"),
        R"(van-ban/a.md:2: lỗi: văn bản mang dấu chỉ độ mật: không được đưa lên cổng
    → Gỡ văn bản khỏi kho (cả trong lịch sử git) và báo người phụ trách bảo mật của cơ quan.
)",
        R"(van-ban/a.md:2: error: the document carries a secrecy mark: it must not be on the portal
    → Take the document out of the repository (its history too) and tell the office's security officer.
)");
}

TEST_CASE("a number that cannot be") {
  check(read_body("1. Theo Nghị quyết số 28-NQ/W.\n"),
        R"(van-ban/a.md:3:23: cảnh báo: số hiệu '28-NQ/W' không thể có: ký hiệu cơ quan 'W' chỉ có một chữ
    1. Theo Nghị quyết số 28-NQ/W.
                          ^
    → Đối chiếu với bản giấy; nếu bản giấy đúng như vậy thì để nguyên.
)",
        R"(van-ban/a.md:3:23: warning: the number '28-NQ/W' cannot be: its body 'W' is a single letter
    1. Theo Nghị quyết số 28-NQ/W.
                          ^
    → Compare it with the paper; if the paper says so, leave it.
)");
}

TEST_CASE("a number that contradicts another") {
  check(
      read_body("1. Kết luận số 36-KL/TW, ngày 23/6/2022.\n2. Kết luận 36 -KL/TV.\n"),
      R"(van-ban/a.md:4:13: cảnh báo: số hiệu '36-KL/TV' (dòng 4) chỉ khác một chữ với '36-KL/TW' ngày 23/6/2022 được dẫn ở dòng 3
    2. Kết luận 36 -KL/TV.
                ^
    → Nếu là cùng một văn bản thì sửa theo bản giấy; nếu là hai văn bản thì ghi rõ ngày của '36-KL/TV'.
)",
      R"(van-ban/a.md:4:13: warning: the number '36-KL/TV' (line 4) is one letter off '36-KL/TW' of 23/6/2022, cited in line 3
    2. Kết luận 36 -KL/TV.
                ^
    → If both are one document, correct it after the paper; if they are two, state the date of '36-KL/TV'.
)");
}

TEST_CASE("a day that the calendar lacks") {
  check(read_body("1. Báo cáo trước ngày 31/9/2024.\n"),
        R"(van-ban/a.md:3:23: cảnh báo: không có ngày '31/9/2024'
    1. Báo cáo trước ngày 31/9/2024.
                          ^
    → Đối chiếu với bản giấy.
)",
        R"(van-ban/a.md:3:23: warning: there is no day '31/9/2024'
    1. Báo cáo trước ngày 31/9/2024.
                          ^
    → Compare it with the paper.
)");
}

TEST_CASE("a deadline whose year nothing tells") {
  check(read_body("1. Báo cáo trước ngày 15/8.\n"),
        R"(van-ban/a.md:3:23: cảnh báo: thời hạn '15/8' không ghi năm, và văn bản không cho biết năm nào
    1. Báo cáo trước ngày 15/8.
                          ^
    → Ghi ngày của văn bản (khóa 'ngay') hoặc ghi thời hạn ở khóa 'thoi_han'.
)",
        R"(van-ban/a.md:3:23: warning: the deadline '15/8' has no year, and the document does not tell which
    1. Báo cáo trước ngày 15/8.
                          ^
    → State the document's date (key 'ngay'), or the deadline under 'thoi_han'.
)");
}

TEST_CASE("a count of years that its dates contradict") {
  check(read_body("1. Kỷ niệm 94 năm Ngày hội (28/3/1930 - 28/3/2023).\n"),
        R"(van-ban/a.md:3:29: cảnh báo: ghi 94 năm, nhưng từ 28/3/1930 đến 28/3/2023 là 93 năm
    1. Kỷ niệm 94 năm Ngày hội (28/3/1930 - 28/3/2023).
                                ^
    → Đối chiếu với bản giấy.
)",
        R"(van-ban/a.md:3:29: warning: says 94 years, but from 28/3/1930 to 28/3/2023 it is 93
    1. Kỷ niệm 94 năm Ngày hội (28/3/1930 - 28/3/2023).
                                ^
    → Compare it with the paper.
)");
}

TEST_CASE("a note without its text, and one without its mark") {
  check(read_body("1. Giữ gìn tài liệu¹ quý.\n\n² Theo Luật Lưu trữ.\n"),
        R"(van-ban/a.md:3: cảnh báo: chú thích '¹' không tìm thấy nội dung trong văn bản
    1. Giữ gìn tài liệu¹ quý.
    → Chép nội dung chú thích vào cuối văn bản, bắt đầu bằng '¹'.
van-ban/a.md:5: cảnh báo: nội dung chú thích '2' không được nhắc đến ở đâu trong văn bản
    ² Theo Luật Lưu trữ.
    → Đặt dấu '2' vào chỗ cần chú thích.
)",
        R"(van-ban/a.md:3: warning: the text of note '¹' is nowhere in the document
    1. Giữ gìn tài liệu¹ quý.
    → Copy the note's text to the end of the document, beginning with '¹'.
van-ban/a.md:5: warning: nothing in the document refers to note '2'
    ² Theo Luật Lưu trữ.
    → Put the mark '2' where the note belongs.
)");
}

TEST_SUITE_END();
