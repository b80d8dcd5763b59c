// Places of an outline that were to be filled in.
#include "parse/placeholders.h"

#include <algorithm>

#include "parse/outlines.h"
#include "parse/types.h"
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

std::string codes_of(const Reading& reading) {
  std::string codes;
  for (const Problem& problem : reading.problems) codes += std::string(problem.message->code) + '\n';
  return codes;
}

}  // namespace

TEST_SUITE_BEGIN("placeholders");

TEST_CASE("what an outline leaves to be written is an error once the document is no draft") {
  const std::string text = "KẾ HOẠCH\nđọc sách\n\n1. Mục đích\n\n- [mục đích]\n";
  CHECK(codes_of(read("---\ntrang_thai: du-thao\n---\n" + text)).empty());
  CHECK(messages_of(read(text)) ==
        "van-ban/a.md:6:3: lỗi: '[mục đích]' là chỗ phải điền của mẫu, còn nguyên\n"
        "    - [mục đích]\n"
        "      ^\n"
        "    → Thay bằng lời của văn bản, hoặc xóa; chưa viết xong thì khai 'trang_thai: du-thao' ở đầu "
        "tệp.\n");
}

TEST_CASE("every place of every outline is told, wherever it stands") {
  for (const DocumentType& type : document_types()) {
    CAPTURE(type.name);
    const std::string text = outline_for(type.slug, "Thư viện tỉnh", "việc thử");
    const std::string codes = codes_of(read("---\ntrich_yeu: việc thử\n---\n" + text));
    std::string expected;
    for (auto i = std::ranges::count(text, '['); i > 0; --i) expected += "placeholder\n";
    CHECK(codes == expected);
  }
}

TEST_CASE("a place that a line broke in two is told where it begins") {
  CHECK(messages_of(read_body("\n1. Trình [cơ quan có\nthẩm quyền] xem xét.\n"))
            .starts_with("van-ban/a.md:4:10: lỗi: '[cơ quan có thẩm quyền]' "));
}

TEST_CASE("other words in brackets are a warning, which a backslash answers") {
  CHECK(messages_of(read_body("\n1. Giao [tên phòng] việc này.\n")) ==
        "van-ban/a.md:4:9: cảnh báo: '[tên phòng]' trông như một chỗ còn phải điền\n"
        "    1. Giao [tên phòng] việc này.\n"
        "            ^\n"
        "    → Điền vào; nếu bản giấy đúng là có ngoặc vuông thì viết \\[tên phòng\\].\n");
  CHECK(codes_of(read_body("\n1. Giao \\[tên phòng\\] việc này.\n")).empty());
}

TEST_CASE("brackets that a text has by itself are left alone") {
  for (std::string_view line :
       {"“Đọc sách […] là việc của [mọi người dân]”.", "\"Đọc [của mọi nhà] sách\".",
        "Theo tài liệu [1], [2a].", "Việc […] và [...] khác.", "[x] Đồng ý", "[ ] Không",
        "Gõ `[lời văn]` ở đây.", "Xem [cổng của tỉnh](https://songlam.vn).", "Xem [A], [TW]."}) {
    CAPTURE(line);
    CHECK(codes_of(read_body("\n1. Việc.\n\n" + std::string(line) + "\n")).empty());
  }
}

TEST_SUITE_END();
