#include "parse/paragraphs.h"

#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using vankho::test::Strings;

namespace {

std::string shown(const Paragraph& paragraph) {
  switch (paragraph.kind) {
    case Paragraph::Kind::note:
      return "note " + paragraph.mark + ": " + paragraph.text;
    case Paragraph::Kind::appendix:
      return "appendix " + paragraph.mark;
    case Paragraph::Kind::verbatim:
      return "as it is: " + paragraph.text;
    default:
      return paragraph.marker ? "[" + paragraph.marker->text + "] " + paragraph.text : paragraph.text;
  }
}

Strings read(std::string_view text) {
  Strings result;
  for (const Paragraph& paragraph : read_paragraphs(lines_of(text, 1))) result.push_back(shown(paragraph));
  return result;
}

// Lines as wide as a page, so that the text around them counts as wrapped.
const std::string kWrapped =
    "Các cấp ủy, tổ chức đảng tiếp tục quán triệt, nâng cao nhận thức cho cán bộ,\n"
    "đảng viên và Nhân dân về ý nghĩa của việc giữ gìn tài liệu lưu trữ của các\n"
    "cơ quan, gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách của\n"
    "Chủ tịch Hồ Chí Minh trong từng việc làm cụ thể hằng ngày.\n\n";

}  // namespace

TEST_SUITE_BEGIN("paragraphs");

TEST_CASE("where first lines are indented, lines at the margin go on, however they begin") {
  const std::string text =
      "    Thực hiện Hướng dẫn số 12-HD/TVT, ngày 24/02/2025 của Ban\n"
      "Tuyên giáo về việc mở cửa thư viện, Ban Thường vụ\n"
      "Huyện ủy báo cáo kết quả như sau:\n"
      "    1. Kỷ niệm 71 năm ngày mở thư viện huyện Hải Lăng (07/5/1954\n"
      "- 07/5/2025) của Bộ Văn hóa và Hội Thư viện (khóa\n"
      "XII);\n"
      "    2. Văn phòng Huyện ủy theo dõi, đôn đốc, tham mưu sơ kết.\n"
      "    Ban Tổ chức Huyện ủy theo dõi.\n"
      "    Ban Tuyên giáo Huyện ủy theo dõi việc quán triệt và báo cáo về\n"
      "Thường trực.\n";
  CHECK(
      read(text) ==
      Strings{
          "Thực hiện Hướng dẫn số 12-HD/TVT, ngày 24/02/2025 của Ban Tuyên giáo về việc mở cửa thư viện, Ban "
          "Thường vụ Huyện ủy báo cáo kết quả như sau:",
          "[1.] Kỷ niệm 71 năm ngày mở thư viện huyện Hải Lăng (07/5/1954 - 07/5/2025) của Bộ Văn hóa và Hội "
          "Thư viện (khóa "
          "XII);",
          "[2.] Văn phòng Huyện ủy theo dõi, đôn đốc, tham mưu sơ kết.", "Ban Tổ chức Huyện ủy theo dõi.",
          "Ban Tuyên giáo Huyện ủy theo dõi việc quán triệt và báo cáo về Thường trực."});
}

TEST_CASE(
    "where first lines are indented, an indented line opens a paragraph under one without its full stop") {
  const std::string text =
      "    Thực hiện Hướng dẫn số 12-HD/TVT, ngày 24/02/2025 của Ban\n"
      "Tuyên giáo về việc mở cửa thư viện, Ban Thường vụ\n"
      "Huyện ủy báo cáo kết quả như sau:\n"
      "    1. Khẩu hiệu tuyên truyền treo ở trung tâm thành phố Bến Đá\n"
      "    - Nhiệt liệt chào mừng ngày hội đọc sách của các trường trong\n"
      "thành phố\n"
      "    - Sách là bạn tốt của chúng ta, của mọi người, mọi nhà, mọi lứa\n"
      "tuổi\n"
      "    Các trường trong thành phố treo khẩu hiệu trước cổng trường học\n"
      "    Mỗi lớp chọn một người kể chuyện hay\n"
      "    2. Thời gian, địa điểm\n";
  CHECK(
      read(text) ==
      Strings{
          "Thực hiện Hướng dẫn số 12-HD/TVT, ngày 24/02/2025 của Ban Tuyên giáo về việc mở cửa thư viện, Ban "
          "Thường vụ Huyện ủy báo cáo kết quả như sau:",
          "[1.] Khẩu hiệu tuyên truyền treo ở trung tâm thành phố Bến Đá",
          "[-] Nhiệt liệt chào mừng ngày hội đọc sách của các trường trong thành phố",
          "[-] Sách là bạn tốt của chúng ta, của mọi người, mọi nhà, mọi lứa tuổi",
          "Các trường trong thành phố treo khẩu hiệu trước cổng trường học",
          "Mỗi lớp chọn một người kể chuyện hay", "[2.] Thời gian, địa điểm"});
}

TEST_CASE("a list at the margin of such a text keeps its items, though they have no full stop") {
  std::string text;
  for (int i = 1; i <= 3; ++i)
    text += fmt::format("    {}. Văn phòng Huyện ủy theo dõi, đôn đốc, tham mưu sơ kết và\ntổng kết.\n", i);
  text +=
      "\n- Đồng chí Lê Văn Ánh, Phó Bí thư Thường trực Huyện ủy\n- Đồng chí Trần Thị Mẫu, Trưởng Ban Tổ chức "
      "Huyện ủy\n";
  const Strings read_as = read(text);
  REQUIRE(read_as.size() == 5);
  CHECK(read_as[3] == "[-] Đồng chí Lê Văn Ánh, Phó Bí thư Thường trực Huyện ủy");
  CHECK(read_as[4] == "[-] Đồng chí Trần Thị Mẫu, Trưởng Ban Tổ chức Huyện ủy");
  std::string names;
  for (int i = 1; i <= 3; ++i)
    names +=
        "      Văn phòng Huyện ủy theo dõi, đôn đốc, tham mưu sơ kết, tổng kết và báo cáo\nvề Thường trực.\n";
  names +=
      "\nĐồng chí Lê Văn Ánh, Phó Bí thư Thường trực, Trưởng ban\nĐồng chí Trần Cam, Giám đốc Sở Văn hóa, "
      "Thành viên\n";
  CHECK(read(names).size() == 5);
}

TEST_CASE("what begins with a number under a heading is a paragraph of its own") {
  CHECK(read("1. Thời gian\n\n08 giờ 00, ngày 19/5/2024.\n") ==
        Strings{"[1.] Thời gian", "08 giờ 00, ngày 19/5/2024."});
  CHECK(read("7 giờ 30: Đón tiếp đại biểu\n\n8 giờ 00: Chào cờ\n\n8 giờ 15: Khai mạc\n") ==
        Strings{"7 giờ 30: Đón tiếp đại biểu", "8 giờ 00: Chào cờ", "8 giờ 15: Khai mạc"});
}

TEST_CASE("a line of capitals in a sentence is of it") {
  CHECK(read(kWrapped + "Thực hiện chương trình phối hợp của ỦY BAN NHÂN DÂN TỈNH SÔNG LAM,\n"
                        "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG LAM, ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\n"
                        "tỉnh, các cơ quan báo cáo.\n")
            .size() == 2);
}

TEST_CASE("who decides stands on a line of its own under the grounds") {
  CHECK(read("- Căn cứ Điều lệ;\n- Xét đề nghị của Ban Tổ chức,\nBAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH\n") ==
        Strings{"[-] Căn cứ Điều lệ;", "[-] Xét đề nghị của Ban Tổ chức,",
                "BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH"});
}

TEST_CASE("each numeral and each dash opens a paragraph") {
  CHECK(read("I. MỤC ĐÍCH\n1. Mục đích\n- Một;\n- Hai.\na) Ba;\n+ Bốn.") ==
        Strings{"[I.] MỤC ĐÍCH", "[1.] Mục đích", "[-] Một;", "[-] Hai.", "[a)] Ba;", "[+] Bốn."});
}

TEST_CASE("a text of one line a paragraph keeps its lines apart") {
  CHECK(read("Đoạn thứ nhất kết thúc ở đây.\nĐoạn thứ hai không có dấu chấm\nĐoạn thứ ba.") ==
        Strings{"Đoạn thứ nhất kết thúc ở đây.", "Đoạn thứ hai không có dấu chấm", "Đoạn thứ ba."});
}

TEST_CASE("wrapped lines are one paragraph") {
  Strings paragraphs = read(kWrapped + "Đoạn sau.");
  REQUIRE(paragraphs.size() == 2);
  CHECK(paragraphs[0].ends_with(
      "của các cơ quan, gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách của "
      "Chủ tịch Hồ Chí Minh trong từng việc làm cụ thể hằng ngày."));
}

TEST_CASE("each ground of a decision opens a paragraph, however lines are wrapped") {
  const Strings paragraphs =
      read(kWrapped +
           "\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công\n"
           "tác văn thư;\n"
           "Căn cứ Quyết định số 12/2022/QĐ-UBND của Ủy ban nhân dân tỉnh quy định nhiệm vụ của Sở;\n"
           "Theo đề nghị của Chánh Văn phòng Sở.");
  REQUIRE(paragraphs.size() >= 3);
  CHECK(paragraphs[paragraphs.size() - 3].ends_with("của Chính phủ về công tác văn thư;"));
  CHECK(paragraphs[paragraphs.size() - 2].starts_with("Căn cứ Quyết định số 12/2022/QĐ-UBND"));
  CHECK(paragraphs.back() == "Theo đề nghị của Chánh Văn phòng Sở.");
}

TEST_CASE("the first point under a section's heading opens a paragraph, however wide the heading is") {
  CHECK(read(kWrapped + "II- Tình hình và kết quả công tác lưu trữ của các cơ quan trong huyện\n"
                        "1- Kho lưu trữ của huyện được xây mới.")
            .back() == "[1-] Kho lưu trữ của huyện được xây mới.");
}

TEST_CASE("a number that begins a wrapped line is part of it") {
  CHECK(read(kWrapped + "Trong năm, kho lưu trữ của huyện đã chỉnh lý xong toàn bộ tài liệu, gồm có\n"
                        "1.250 hồ sơ của 06 cơ quan và số hóa thêm được hơn\n"
                        "3.2 mét giá tài liệu.")
            .back() ==
        "Trong năm, kho lưu trữ của huyện đã chỉnh lý xong toàn bộ tài liệu, gồm có 1.250 hồ sơ của 06 cơ "
        "quan và số "
        "hóa thêm được hơn 3.2 mét giá tài liệu.");
}

TEST_CASE("a hyphen that begins a wrapped line is part of it") {
  CHECK(read(kWrapped + "Báo cáo kết quả gửi về Ban Tuyên giáo Tỉnh ủy qua Phòng Tuyên truyền - Báo chí\n"
                        "- Xuất bản để tổng hợp.")
            .back() ==
        "Báo cáo kết quả gửi về Ban Tuyên giáo Tỉnh ủy qua Phòng Tuyên truyền - Báo chí - Xuất bản để tổng "
        "hợp.");
}

TEST_CASE("a page break inside a sentence does not end the paragraph") {
  Strings whole = {"Gắn phong trào thi đua với kết quả đạt được, kịp thời uốn nắn những nơi làm chưa tốt."};
  for (std::string_view page_end :
       {"\n\n", "\n\n7\n\n", "\n\n- 7 -\n\n", "\n\nTrang 7/12\n\n", "\n\n7\n", "\n7\n\n"}) {
    CAPTURE(page_end);
    CHECK(read("Gắn phong trào thi đua với kết quả đạt được, kịp thời uốn nắn" + std::string(page_end) +
               "những nơi làm chưa tốt.") == whole);
  }
}

TEST_CASE("a note at the foot of the page does not end the paragraph either") {
  CHECK(read("- Nâng cao năng lực quan trắc, dự báo,\n\n¹ Theo Báo cáo số 214-BC/BCSĐ.\n\n2\n\ncảnh báo sớm "
             "đến thôn.") == Strings{"[-] Nâng cao năng lực quan trắc, dự báo, cảnh báo sớm đến thôn.",
                                     "note 1: Theo Báo cáo số 214-BC/BCSĐ."});
}

TEST_CASE("a sentence that merely lacks its full stop is not joined to the next paragraph") {
  CHECK(read("Tham mưu tổ chức Cuộc thi sáng kiến\n\nTổng hợp, báo cáo kết quả.") ==
        Strings{"Tham mưu tổ chức Cuộc thi sáng kiến", "Tổng hợp, báo cáo kết quả."});
  CHECK(read("- Giữ gìn tài liệu\n\n- lưu trữ hồ sơ") ==
        Strings{"[-] Giữ gìn tài liệu", "[-] lưu trữ hồ sơ"});
  CHECK(read("1. Công tác tuyên truyền\n\n2. công tác tổ chức") ==
        Strings{"[1.] Công tác tuyên truyền", "[2.] công tác tổ chức"});
}

TEST_CASE("a paragraph that ends is not joined, whatever follows") {
  CHECK(read("Đã hoàn thành.\n\ntiếp tục theo dõi") == Strings{"Đã hoàn thành.", "tiếp tục theo dõi"});
  CHECK(read("Gồm các việc sau:\n\nviệc thứ nhất") == Strings{"Gồm các việc sau:", "việc thứ nhất"});
}

TEST_CASE("a heading in capitals is not joined to the text under it") {
  CHECK(read("KHẨU HIỆU TUYÊN TRUYỀN\n\ntreo tại trụ sở") ==
        Strings{"KHẨU HIỆU TUYÊN TRUYỀN", "treo tại trụ sở"});
}

TEST_CASE("a part on a line of its own takes the name under it") {
  CHECK(read("**PHẦN THỨ NHẤT**\n\n**BỐI CẢNH**\n\nI. MỞ ĐẦU") ==
        Strings{"[PHẦN THỨ NHẤT] **BỐI CẢNH**", "[I.] MỞ ĐẦU"});
}

TEST_CASE("rules and page numbers between paragraphs go") {
  CHECK(read("Một.\n-----\nHai.\n\n12\n\nBa.") == Strings{"Một.", "Hai.", "Ba."});
}

TEST_CASE("a number alone in the middle of a list stays") {
  CHECK(read("Tổng số hồ sơ:\n1250\nĐã số hóa.") == Strings{"Tổng số hồ sơ:", "1250", "Đã số hóa."});
}

TEST_CASE("tables, quotes and code keep their shape") {
  CHECK(read("Bảng:\n\n| TT | Việc |\n|---|---|\n| 1 | Một |\n\n> Trích\n> dẫn\n\n```\n- mã\n```\nHết.") ==
        Strings{"Bảng:", "as it is: | TT | Việc |\n|---|---|\n| 1 | Một |", "as it is: > Trích\n> dẫn",
                "as it is: ```\n- mã\n```", "Hết."});
}

TEST_CASE("a code block ends at a fence like its own, or with the text") {
  CHECK(read("~~~\nmột\n```\nhai\n~~~\nBa.") == Strings{"as it is: ~~~\nmột\n```\nhai\n~~~", "Ba."});
  CHECK(read("````\n```\n`````\nBa.") == Strings{"as it is: ````\n```\n````", "Ba."});
  CHECK(read("```\nmột\n```sh\n```\nBa.") == Strings{"as it is: ```\nmột\n```sh\n```", "Ba."});
  CHECK(read("~~~ sh\nmột\n") == Strings{"as it is: ~~~ sh\nmột\n~~~"});
}

TEST_CASE("a code block takes nothing in behind its end, however far that is from the margin") {
  const Document document = vankho::test::read_body("\n```\nmã\n      ```\n\n**Hai** *ba*.").document;
  REQUIRE(document.blocks.size() == 2);
  CHECK(plain(document.blocks[0].text) == "mã\n");
  CHECK(plain(document.blocks[1].text) == "Hai ba.");
}

TEST_CASE("an appendix begins at its heading, and counts its sections anew") {
  CHECK(
      read("III. BA\n\nPHỤ LỤC 1\nDANH MỤC\n\nA. Một\n\n**Phụ lục II:**\n\nA. Hai") ==
      Strings{"[III.] BA", "appendix PHỤ LỤC 1", "DANH MỤC", "[A.] Một", "appendix Phụ lục II", "[A.] Hai"});
}

TEST_CASE("notes open with a superscript or a bracketed mark") {
  auto start = [](std::string_view line) {
    auto note = read_note_start(line);
    return note ? note->mark + ": " + std::string(note->rest) : "none";
  };
  CHECK(start("¹ Theo Quyết định") == "1: Theo Quyết định");
  CHECK(start("¹²Theo") == "12: Theo");
  CHECK(start("[^1]: Theo") == "1: Theo");
  CHECK(start("[^a]: Theo") == "a: Theo");
  CHECK(start("[3] Theo") == "3: Theo");
  for (std::string_view line : {"¹", "[^1] Theo", "[a] Theo", "[3](x)", "Theo ¹", "1 Theo", "[]", "[^]: x"}) {
    CAPTURE(line);
    CHECK(start(line) == "none");
  }
}

TEST_CASE("a page number between dashes goes, even where no blank line parts it from the text") {
  CHECK(plain(vankho::test::read_body("1. Tổ chức nghiêm túc, tránh hình\n- 2 -\nthức; bảo đảm tiết kiệm.")
                  .document.blocks.at(0)
                  .text) == "Tổ chức nghiêm túc, tránh hình thức; bảo đảm tiết kiệm.");
}

TEST_CASE("a page number right in the text goes, and the sentence is put together again") {
  const std::string first = "Các cấp ủy, tổ chức đảng tiếp tục quán triệt, nâng cao nhận thức cho";
  CHECK(read(first + "\n3\ncán bộ, đảng viên.") == Strings{first + " cán bộ, đảng viên."});
  CHECK(read(first + "\nTrang 3/7\ncán bộ, đảng viên.") == Strings{first + " cán bộ, đảng viên."});
  CHECK(read(first + " Sở Văn hóa,\n- 3 -\nThể thao và Du lịch.") ==
        Strings{first + " Sở Văn hóa, Thể thao và Du lịch."});
  CHECK(read(first + " Sở Văn hóa,\n\n3\n\nThể thao và Du lịch.") ==
        Strings{first + " Sở Văn hóa, Thể thao và Du lịch."});
  CHECK(read("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 của Quốc hội khóa XV,\n\n2\n\nCăn cứ Luật Thư "
             "viện.") == Strings{"Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 của Quốc hội khóa XV,",
                                 "Căn cứ Luật Thư viện."});
}

TEST_CASE("a numbered heading that ends before the margin is not joined to the text right under it") {
  CHECK(read(kWrapped +
             "3. Chế độ báo cáo\nCác đơn vị gửi báo cáo kết quả về Văn phòng Huyện ủy trước khi kết\n"
             "thúc đợt thi đua.")
            .back() ==
        "Các đơn vị gửi báo cáo kết quả về Văn phòng Huyện ủy trước khi kết thúc đợt thi đua.");
  CHECK(read(kWrapped + "3. Các đơn vị gửi báo cáo kết quả thực hiện đợt thi đua này về Văn phòng\n"
                        "Huyện ủy.")
            .back() ==
        "[3.] Các đơn vị gửi báo cáo kết quả thực hiện đợt thi đua này về Văn phòng Huyện ủy.");
}

TEST_SUITE_END();
