// The messages of the reader about what must not be in a document, or not without a word in front matter.
#include <algorithm>

#include "parse/messages.h"
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

TEST_CASE("a link that is not allowed") {
  check(read_body("1. Xem [ở đây](ms-msdt:/id).\n"),
        R"(van-ban/a.md:3:16: lỗi: liên kết 'ms-msdt:/id' không được phép
    1. Xem [ở đây](ms-msdt:/id).
                   ^
    → Chỉ dùng liên kết http, https, mailto, tel, hoặc đường dẫn tương đối tới tệp trong kho.
)",
        R"(van-ban/a.md:3:16: error: the link 'ms-msdt:/id' is not allowed
    1. Xem [ở đây](ms-msdt:/id).
                   ^
    → Use http, https, mailto or tel, or a relative path to a file of the repository.
)");
}

TEST_CASE("raw HTML") {
  check(read_body("1. Bấm <button onclick=x>vào</button>.\n"),
        R"(van-ban/a.md:3:8: cảnh báo: thẻ HTML '<button onclick=x>' được hiện nguyên văn như chữ thường
    1. Bấm <button onclick=x>vào</button>.
           ^
    → Dùng cú pháp Markdown, hoặc bỏ thẻ này.
)",
        R"(van-ban/a.md:3:8: warning: the HTML tag '<button onclick=x>' is shown as text
    1. Bấm <button onclick=x>vào</button>.
           ^
    → Use Markdown instead, or take the tag out.
)");
}

TEST_CASE("front matter that the text contradicts") {
  check(read("---\ntrich_yeu: trồng cây\n---\nKẾ HOẠCH\nphòng bão\n\n1. Việc.\n"),
        R"(van-ban/a.md:2: cảnh báo: trich_yeu: phần khai báo ghi 'trồng cây' nhưng văn bản ghi 'phòng bão'
    → Đối chiếu với bản giấy; phần khai báo được dùng.
)",
        R"(van-ban/a.md:2: warning: trich_yeu: front matter says 'trồng cây' but the text says 'phòng bão'
    → Compare them with the paper; front matter is used.
)");
}

TEST_CASE("direction controls out of balance, without showing them") {
  check(
      read_body("1. Số tiền \u202E000.1 đồng.\n"),
      R"(van-ban/a.md:3: lỗi: dòng này có ký tự điều khiển chiều chữ không cân xứng, có thể làm chữ hiện ra khác với chữ viết
    → Xóa các ký tự ẩn trong dòng, hoặc gõ lại dòng này.
)",
      R"(van-ban/a.md:3: error: this line has unbalanced direction controls, which can make text look different from what it is
    → Delete the hidden characters of this line, or type it again.
)");
  check(read_body("1. Tên \u2067riêng\u2069 và \u202Bchữ\u202C.\n"), "", "");
}

TEST_CASE("a draft that nobody said to publish") {
  check(
      read("DỰ THẢO\n\nKẾ HOẠCH\nphòng bão\n\n1. Việc.\n"),
      R"(van-ban/a.md:1: lỗi: văn bản ghi 'DỰ THẢO' nhưng tệp không khai trang_thai
    → Khai 'trang_thai: du-thao' ở đầu tệp nếu chưa ban hành, hoặc 'trang_thai: cong-bo' nếu đăng bản dự thảo để lấy ý kiến.
)",
      R"(van-ban/a.md:1: error: the document is marked 'DỰ THẢO' (draft) but the file does not state trang_thai
    → State 'trang_thai: du-thao' at the top of the file if it is not issued yet, or 'trang_thai: cong-bo' to publish the draft as such.
)");
  check(read("---\ntrang_thai: cong-bo\n---\nDỰ THẢO\n\nKẾ HOẠCH\nphòng bão\n\n1. Việc.\n"), "", "");
  check(read("---\ntrang_thai: cong-bo\n---\n<u>DỰ THẢO</u>\n\nKẾ HOẠCH\nphòng bão\n\n1. Việc.\n"), "", "");
}

TEST_CASE("a mark of a draft is found however the head has it") {
  const auto marked_line = [](const std::string& head) {
    std::vector<Problem> problems;
    parse_document("van-ban/a.md", head + "\n\n1. Việc.\n", problems);
    const auto told = std::ranges::find_if(
        problems, [](const Problem& problem) { return problem.message == &messages::marked_draft; });
    return told == problems.end() ? 0 : told->line;
  };
  CHECK(marked_line("<u>DỰ THẢO</u>\n\nKẾ HOẠCH\nphòng bão") == 1);
  CHECK(marked_line("KẾ HOẠCH\nphòng bão\n<p align=center>(Dự thảo lần 2)</p>") == 3);
  CHECK(marked_line("Số 5-KH/TU (Dự thảo)\n\nKẾ HOẠCH\nphòng bão") == 1);
  CHECK(marked_line("DƯ THẢO\n\nKẾ HOẠCH\nphòng bão") == 1);
  CHECK(marked_line("Số 5-KH/TU (dự thảo góp ý kèm theo)\n\nKẾ HOẠCH\nphòng bão") == 0);
  CHECK(marked_line("KẾ HOẠCH\nlấy ý kiến về dự thảo\n\nCăn cứ\n\n<p>Dự thảo</p>") == 0);
}

TEST_CASE("a document without a title") {
  check(read("1. Việc.\n"),
        R"(van-ban/a.md: cảnh báo: không tìm thấy trích yếu của văn bản
    → Thêm khóa 'trich_yeu' ở đầu tệp.
)",
        R"(van-ban/a.md: warning: no title was found in the document
    → Add the key 'trich_yeu' at the top of the file.
)");
}

TEST_SUITE_END();
