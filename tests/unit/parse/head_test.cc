#include "parse/head.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "head_shown.h"
#include "reading.h"

using namespace vankho;
using vankho::test::head_of;

TEST_SUITE_BEGIN("head");

TEST_CASE("a Party head, one line under another") {
  CHECK(head_of(
            "TỈNH ỦY LAM GIANG\nVĂN PHÒNG\n*\nSố 08-HD/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLam Thành, ngày 03 "
            "tháng 3 "
            "năm 2025\n\nHƯỚNG DẪN\n\nvề lập hồ sơ công việc\nvà giao nộp hồ sơ\n-----\n\nCăn cứ Quy định") ==
        "type: HD\nnumber: 08-HD/VPTU\ndate: 2025-03-03\nplace: Lam Thành\n"
        "title: về lập hồ sơ công việc và giao nộp hồ sơ\nparent: TỈNH ỦY LAM GIANG\nissuer: VĂN PHÒNG\n"
        "below: Căn cứ Quy định\n");
}

TEST_CASE("a head of the state, one line under another") {
  CHECK(head_of("ỦY BAN NHÂN DÂN\nHUYỆN CẨM HÀ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                "phúc\n\n"
                "Số: 412 /BC-UBND\n\nCẩm Hà, ngày 15 tháng 12 năm 2023\n\nBÁO CÁO\n\nKết quả công tác văn "
                "thư\n\nKính "
                "gửi: Sở Nội vụ tỉnh.\n\nThực hiện") ==
        "type: BC\nnumber: 412/BC-UBND\ndate: 2023-12-15\nplace: Cẩm Hà\ntitle: Kết quả công tác văn thư\n"
        "issuer: ỦY BAN NHÂN DÂN HUYỆN CẨM HÀ\naddressees: Sở Nội vụ tỉnh\nnational\nbelow: Thực hiện\n");
}

TEST_CASE("a head in two columns, parted by spaces or a tab") {
  for (const char* gap : {"        ", "\t"}) {
    CHECK(head_of(fmt::format(
              "TỈNH ỦY LAM GIANG{0}ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO\n*\nSố 5-KH/BTGTU{0}Lam Thành, "
              "ngày 3.2.2025\n\nKẾ HOẠCH\nhọc tập\n\nCăn cứ",
              gap)) ==
          "type: KH\nnumber: 5-KH/BTGTU\ndate: 2025-02-03\nplace: Lam Thành\ntitle: học tập\nparent: TỈNH ỦY "
          "LAM GIANG\n"
          "issuer: BAN TUYÊN GIÁO\nbelow: Căn cứ\n");
  }
}

TEST_CASE("two columns that ran together on their lines") {
  CHECK(head_of("HỘI ĐỒNG NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAM GIANG Độc lập - Tự do - Hạnh "
                "phúc\n\n"
                "Số: 14/2023/NQ-HĐND Lam Thành, ngày 08 tháng 12 năm 2023\n\nNGHỊ QUYẾT\nVề mức hỗ "
                "trợ\n\nCăn cứ Luật") ==
        "type: NQ\nnumber: 14/2023/NQ-HĐND\ndate: 2023-12-08\nplace: Lam Thành\ntitle: Về mức hỗ trợ\n"
        "issuer: HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nnational\nbelow: Căn cứ Luật\n");
}

TEST_CASE("a head in a Markdown table") {
  CHECK(head_of("| **TỈNH ỦY LAM GIANG**<br>**BAN DÂN VẬN**<br>*<br>Số 9-TB/BDVTU | **ĐẢNG CỘNG SẢN VIỆT "
                "NAM**<br>*Lam "
                "Thành, ngày 5 tháng 6 năm 2024* |\n|---|---|\n\n**THÔNG BÁO**\n\n**kết luận**\n\nNgày 1") ==
        "type: TB\nnumber: 9-TB/BDVTU\ndate: 2024-06-05\nplace: Lam Thành\ntitle: kết luận\nparent: TỈNH ỦY "
        "LAM GIANG\n"
        "issuer: BAN DÂN VẬN\nbelow: Ngày 1\n");
}

TEST_CASE("a number and a date that were left blank are not invented") {
  CHECK(head_of("ĐẢNG ỦY XÃ PHÚ LỄ              ĐẢNG CỘNG SẢN VIỆT NAM\n           *               Phú Lễ, "
                "ngày       "
                "tháng 9 năm 2024\n     Số:        -KH/ĐU\n\nKẾ HOẠCH\nđường hoa\n\nCăn cứ") ==
        "type: KH\nplace: Phú Lễ\ntitle: đường hoa\nissuer: ĐẢNG ỦY XÃ PHÚ LỄ\nbelow: Căn cứ\n");
  CHECK(head_of("ĐẢNG ỦY XÃ PHÚ LỄ\nSố ...-KH/ĐU\nPhú Lễ, ngày … tháng … năm 2024\n\nKẾ HOẠCH\nđường "
                "hoa\n\nCăn cứ") ==
        "type: KH\nplace: Phú Lễ\ntitle: đường hoa\nissuer: ĐẢNG ỦY XÃ PHÚ LỄ\nbelow: Căn cứ\n");
}

TEST_CASE("a day that the calendar lacks is no date") {
  CHECK(head_of("Số 5-KH/ĐU\nPhú Lễ, ngày 31 tháng 02 năm 2024\n\nKẾ HOẠCH\nhoa\n\nCăn cứ") ==
        "type: KH\nnumber: 5-KH/ĐU\nplace: Phú Lễ\ntitle: hoa\nbelow: Căn cứ\n");
}

TEST_CASE("nothing above the type at all") {
  CHECK(
      head_of("\n\nKẾ HOẠCH\n\n**tổ chức đợt sinh hoạt\nchính trị (28/3/1930 - 28/3/2023)**\n\nNhân dịp kỷ "
              "niệm") ==
      "type: KH\ntitle: tổ chức đợt sinh hoạt chính trị (28/3/1930 - 28/3/2023)\nbelow: Nhân dịp kỷ niệm\n");
}

TEST_CASE("a title in capitals over several paragraphs") {
  CHECK(head_of("**BAN TUYÊN GIÁO TỈNH ỦY**\n\n**ĐỀ CƯƠNG TUYÊN TRUYỀN**\n\n**KỶ NIỆM 70 NĂM NGÀY THÀNH LẬP "
                "THƯ VIỆN**\n\n**(15/10/1954 - 15/10/2024)**\n\n-----\n\nI- BỐI CẢNH") ==
        "type: ĐC\ntitle: TUYÊN TRUYỀN KỶ NIỆM 70 NĂM NGÀY THÀNH LẬP THƯ VIỆN (15/10/1954 - 15/10/2024)\n"
        "issuer: BAN TUYÊN GIÁO TỈNH ỦY\nbelow: I- BỐI CẢNH\n");
}

TEST_CASE("the longest name of a type counts") {
  CHECK(head_of("CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Kết luận\n\nCăn cứ").starts_with("type: CTHĐ\n"));
  CHECK(head_of("CHƯƠNG TRÌNH\ncông tác năm\n\nCăn cứ").starts_with("type: CTr\n"));
  CHECK(head_of("TỜ TRÌNH\nvề việc\n\nKính gửi: Tỉnh ủy\n\nCăn cứ").starts_with("type: TTr\n"));
}

TEST_CASE("the issuing authority between title and preamble is not the title's") {
  CHECK(head_of("QUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN CẨM HÀ\n\nCăn "
                "cứ Luật") ==
        "type: QĐ\ntitle: Về việc thành lập Ban Chỉ đạo\nissuer: CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN CẨM HÀ\n"
        "below: Căn cứ Luật\n");
}

TEST_CASE("what a document is attached to is not its title") {
  CHECK(head_of("QUY CHẾ\nLàm việc của Ban Chỉ đạo\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND\nngày "
                "3/4/2024)\n\nĐiều 1. "
                "Phạm vi") ==
        "type: QC\ntitle: Làm việc của Ban Chỉ đạo\n"
        "carried by: (Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3/4/2024)\nbelow: Điều 1. Phạm vi\n");
}

TEST_CASE("urgency is no body") {
  CHECK(head_of("HUYỆN ỦY CẨM HÀ\nSố 7-KH/HU\nHỎA TỐC\n\nKẾ HOẠCH\nphòng bão\n\nCăn cứ") ==
        "type: KH\nnumber: 7-KH/HU\ntitle: phòng bão\nissuer: HUYỆN ỦY CẨM HÀ\nbelow: Căn cứ\n");
}

TEST_CASE("a draft says so beside the type, under it, and with its day") {
  for (const char* type : {"DỰ THẢO KẾ HOẠCH", "KẾ HOẠCH (Dự thảo lần 2)"})
    CHECK(head_of(fmt::format("HUYỆN ỦY CẨM HÀ\n\n{}\nphòng bão\n\nCăn cứ", type)) ==
          "type: KH\ntitle: phòng bão\nissuer: HUYỆN ỦY CẨM HÀ\ndraft in line 3\nbelow: Căn cứ\n");
  CHECK(head_of("HUYỆN ỦY CẨM HÀ\n\nKẾ HOẠCH\n(Dự thảo)\nphòng bão\n\nCăn cứ") ==
        "type: KH\ntitle: phòng bão\nissuer: HUYỆN ỦY CẨM HÀ\ndraft in line 4\nbelow: Căn cứ\n");
  CHECK(head_of("HUYỆN ỦY CẨM HÀ\nDự thảo ngày 12/4/2026\n\nKẾ HOẠCH\nphòng bão\n\nCăn cứ") ==
        "type: KH\ntitle: phòng bão\nissuer: HUYỆN ỦY CẨM HÀ\ndraft in line 2\nbelow: Căn cứ\n");
}

TEST_CASE("a draft says so, with its line") {
  CHECK(head_of("DỰ THẢO\nHUYỆN ỦY CẨM HÀ\n\nKẾ HOẠCH\nphòng bão\n\nCăn cứ") ==
        "type: KH\ntitle: phòng bão\nissuer: HUYỆN ỦY CẨM HÀ\ndraft in line 1\nbelow: Căn cứ\n");
}

TEST_CASE("a title goes on over lines that begin like a preamble or name a body") {
  CHECK(
      head_of(
          "KẾ HOẠCH\nTổ chức Ngày hội ở khu dân cư -\nNgày thành lập Thư viện tỉnh, Ngày truyền thống của "
          "ngành (15/10/1954 - 15/10/2024)\n\nCăn cứ") ==
      "type: KH\ntitle: Tổ chức Ngày hội ở khu dân cư - Ngày thành lập Thư viện tỉnh, Ngày truyền thống của "
      "ngành (15/10/1954 - 15/10/2024)\nbelow: Căn cứ\n");
  for (const char* gap : {"\n", "\n\n"}) {
    CHECK(
        head_of(fmt::format("ĐỀ CƯƠNG TUYÊN TRUYỀN KẾT QUẢ HỘI NGHỊ LẦN THỨ NĂM{}BAN CHẤP HÀNH ĐẢNG BỘ TỈNH "
                            "KHÓA XX\n-----\n\nHội nghị họp",
                            gap)) ==
        "type: ĐC\ntitle: TUYÊN TRUYỀN KẾT QUẢ HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XX\n"
        "below: Hội nghị họp\n");
  }
}

TEST_CASE("the first number is the document's, and others stay in the head") {
  const HeadReading head = read_head(
      lines_of("TỈNH ĐOÀN\nSố: 15-KHPH/TĐTN\nSố: 220/KHPH-SGDĐT\n\nKẾ HOẠCH\nmột việc\n\n1. Một.", 1));
  CHECK(head.number == "15-KHPH/TĐTN");
  CHECK(head.lines.number_line == "Số: 15-KHPH/TĐTN");
  CHECK(head.lines.other_lines == std::vector<std::string>{"Số: 220/KHPH-SGDĐT"});
}

TEST_CASE("a board named above the committee that it is of") {
  const HeadReading head =
      read_head(lines_of("BAN TUYÊN GIÁO\nHUYỆN ỦY HẢI LĂNG\n*\n\nKẾ HOẠCH\nmột việc", 1));
  CHECK(head.issuer == "BAN TUYÊN GIÁO HUYỆN ỦY HẢI LĂNG");
  CHECK(head.parent.empty());
  CHECK(head.lines.issuer_lines == std::vector<std::string>{"BAN TUYÊN GIÁO", "HUYỆN ỦY HẢI LĂNG"});
}

TEST_CASE("what kind of outline it is stands in the type's line, its title below in small letters") {
  CHECK(read_head(lines_of("ĐỀ CƯƠNG TUYÊN TRUYỀN\nkỷ niệm 70 năm ngày mở thư viện\n\nI. MỘT", 1)).title ==
        "kỷ niệm 70 năm ngày mở thư viện");
}

TEST_CASE("who issues a resolution stands under its type, and is no part of its title") {
  const HeadReading head = read_head(
      lines_of("NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề lãnh đạo nhiệm vụ năm 2025\n\nI. MỘT", 1));
  CHECK(head.title == "về lãnh đạo nhiệm vụ năm 2025");
  CHECK(head.lines.type_line == "NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ");
  const Document document = test::read(
                                "ĐẢNG BỘ XÃ\nSố 4-NQ/ĐU\n\nNGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề mùa "
                                "vụ\n\nI. MỘT\n\n1. Hai.")
                                .document;
  CHECK(document.issuer == "BAN CHẤP HÀNH ĐẢNG BỘ XÃ");
  CHECK(document.type == "NQ");
}

TEST_CASE("that a plan is a joint one is no part of its title") {
  for (const std::string type : {"KẾ HOẠCH LIÊN TỊCH", "KẾ HOẠCH LIÊN NGÀNH"}) {
    const HeadReading head = read_head(lines_of(type + "\nPhối hợp trồng cây năm 2025\n\n1. Một.", 1));
    CHECK(head.title == "Phối hợp trồng cây năm 2025");
    CHECK(head.lines.type_line == type);
  }
}

TEST_CASE("a short preamble right under the title is not the title's") {
  for (const char* base :
       {"Căn cứ Luật Thư viện ngày 21/11/2019;", "Thực hiện Kế hoạch số 8-KH/TU, ngày 3/2/2025,",
        "Nhân dịp Ngày Sách, huyện xây dựng như sau:"})
    CHECK(head_of(fmt::format("KẾ HOẠCH\nMua sách năm 2026\n{}\nỦy ban nhân dân xã mua sách như sau:",
                              base)) == fmt::format("type: KH\ntitle: Mua sách năm 2026\nbelow: {}\n", base));
  CHECK(
      test::read("KẾ HOẠCH\nMua sách\nThực hiện Kế hoạch số 8-KH/TU, ngày 3/2/2025;\nHuyện ủy mua như sau:\n"
                 "1. Sách.")
          .document.bases == test::Strings{"8-KH/TU"});
}

TEST_CASE("what a plan carries out is its title") {
  CHECK(head_of("KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TU,\nKết luận số 6-KL/TU\n\nCăn cứ") ==
        "type: KH\ntitle: Thực hiện Nghị quyết số 5-NQ/TU, Kết luận số 6-KL/TU\nbelow: Căn cứ\n");
  CHECK(head_of("KẾ HOẠCH\nHành động năm 2026\nThực hiện Nghị quyết số 5-NQ/TU\n\nCăn cứ") ==
        "type: KH\ntitle: Hành động năm 2026 Thực hiện Nghị quyết số 5-NQ/TU\nbelow: Căn cứ\n");
}

TEST_CASE("a date that a narrow column broke is whole again") {
  CHECK(head_of("Số: 07/KH-UBND\n|\nPhú Lễ, ngày 13\ntháng 01 năm 2024\n\nKẾ HOẠCH\nphòng bão\n\nCăn cứ") ==
        "type: KH\nnumber: 07/KH-UBND\ndate: 2024-01-13\nplace: Phú Lễ\ntitle: phòng bão\nbelow: Căn cứ\n");
  CHECK(head_of("Phú\nLễ, ngày\n13/01/2024\n\nKẾ HOẠCH\nphòng bão\n\nCăn cứ") ==
        "type: KH\ndate: 2024-01-13\nplace: Phú Lễ\ntitle: phòng bão\nbelow: Căn cứ\n");
}

TEST_SUITE_END();
