// Numbers of sections that do not follow each other.
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("numbering");

TEST_CASE("a section that is missing is told at the one behind it") {
  CHECK(
      messages_of(read_body("I. MỤC ĐÍCH\n\nĐọc sách.\n\n  III. NỘI DUNG\n\nMượn sách.\n")) ==
      "van-ban/a.md:7:3: cảnh báo: sau mục 'I.' là mục 'III.'\n"
      "      III. NỘI DUNG\n"
      "      ^\n"
      "    → Đối chiếu với bản giấy: có thể số ghi nhầm hoặc thiếu một mục; nếu bản giấy đúng như vậy thì để "
      "nguyên.\n");
  CHECK(messages_of(read_body("1. Một.\n\n1.1. Hai.\n\n1.3. Ba.\n\n2. Bốn.\n"))
            .starts_with("van-ban/a.md:7:1: cảnh báo: sau mục '1.1.' là mục '1.3.'\n"));
}

TEST_CASE("a number that goes back is told, and one that comes twice with the line of the first") {
  CHECK(messages_of(read_body("1. Một.\n\n2. Hai.\n\n3. Ba.\n\n2. Bốn.\n"))
            .starts_with("van-ban/a.md:9:1: cảnh báo: sau mục '3.' là mục '2.'\n"));
  CHECK(messages_of(read_body("1. Một.\n\n2. Hai.\n\n2. Ba.\n\n3. Bốn.\n"))
            .starts_with("van-ban/a.md:7:1: cảnh báo: số '2.' đã dùng ở dòng 5, cho mục ngay trước\n"));
}

TEST_CASE("numberings begin anew below each section, and articles go on through the chapters") {
  CHECK(messages_of(read_body("I. MỘT\n\n1. Một.\n\n2. Hai.\n\nII. HAI\n\n1. Một.\n\n2. Hai.\n")).empty());
  CHECK(messages_of(read_body("CHƯƠNG I\n\nQUY ĐỊNH\n\nĐiều 1. Một\n\n1. Một.\n\nCHƯƠNG II\n\nHAI\n\n"
                              "Điều 2. Hai\n\n1. Một.\n"))
            .empty());
  CHECK(messages_of(read_body("CHƯƠNG I\n\nQUY ĐỊNH\n\nĐiều 1. Một\n\nCHƯƠNG II\n\nHAI\n\nĐiều 3. Hai\n"))
            .starts_with("van-ban/a.md:13:1: cảnh báo: sau mục 'Điều 1.' là mục 'Điều 3.'\n"));
}

TEST_CASE("a list that begins at another number may be quoted, and letters may leave out đ") {
  CHECK(messages_of(read_body("Khoản được sửa như sau:\n\n3. Ba.\n\n4. Bốn.\n")).empty());
  CHECK(messages_of(read_body("1. Một:\n\na) A;\n\nb) B;\n\nc) C;\n\nd) D;\n\ne) E.\n")).empty());
  CHECK(messages_of(read_body("1. Một:\n\na) A;\n\nb) B;\n\nc) C;\n\nd) D;\n\nđ) Đ.\n")).empty());
}

TEST_CASE("each appendix has numbers of its own") {
  CHECK(
      messages_of(read_body("1. Một.\n\n2. Hai.\n\nPHỤ LỤC 1\n\n5. Năm.\n\n6. Sáu.\n\nPHỤ LỤC 2\n\n3. Ba.\n"))
          .empty());
}

TEST_SUITE_END();
