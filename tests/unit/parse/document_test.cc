#include "parse/document.h"

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

Side side(std::string_view text) { return read(text).document.side; }

}  // namespace

TEST_SUITE_BEGIN("document");

TEST_CASE("a document belongs to the state or the Party by its title, number or signer") {
  CHECK(side("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nviệc\n\n1. Một.") == Side::state);
  CHECK(side("Số: 5/KH-UBND\n\nKẾ HOẠCH\nviệc\n\n1. Một.") == Side::state);
  CHECK(side("KẾ HOẠCH\nviệc\n\n1. Một.\n\nNơi nhận:\n- Lưu.\n\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ví "
             "Dụ") == Side::state);
  CHECK(side("ĐẢNG CỘNG SẢN VIỆT NAM\nSố 5-KH/HU\n\nKẾ HOẠCH\nviệc\n\n1. Một.") == Side::party);
  CHECK(side("KẾ HOẠCH\nviệc\n\n1. Một.") == Side::party);
}

TEST_CASE("the type that a number names is the exact one") {
  CHECK(read("Số 5-CTr/TU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nviệc\n\n1. Một.").document.type == "CTr");
  CHECK(read("Số 5-QĐi/TW\n\nQUY ĐỊNH\nviệc\n\n1. Một.").document.type == "QĐi");
  CHECK(read("---\nso: 12/UBND-VX\ntrich_yeu: việc\n---\nKính gửi: Các xã.\n\nMột.").document.type == "CV");
}

TEST_CASE("the folder names the issuing body, unless the file does") {
  std::vector<Problem> problems;
  CHECK(parse_document("van-ban/huyen-uy/2024/a.md", "KẾ HOẠCH\nviệc\n", problems).issuer_id == "huyen-uy");
  CHECK(parse_document("van-ban/huyen-uy/a.md", "---\nco_quan: xa\n---\nKẾ HOẠCH\nviệc\n", problems)
            .issuer_id == "xa");
  CHECK(parse_document("van-ban/a.md", "KẾ HOẠCH\nviệc\n", problems).issuer_id.empty());
}

TEST_CASE("the source is the text as committed, without front matter") {
  CHECK(read("---\nso: 5-KH/HU\n---\nKẾ HOẠCH  \n\n**việc**\n").document.source ==
        "KẾ HOẠCH  \n\n**việc**\n");
  CHECK(read("KẾ HOẠCH\nviệc").document.source == "KẾ HOẠCH\nviệc");
}

TEST_CASE("of a secret document nothing is read") {
  for (std::string_view text :
       {"MẬT\n\nKẾ HOẠCH\nviệc kín\n\n1. Một.", "---\ndo_mat: toi-mat\n---\nKẾ HOẠCH\nviệc kín\n"}) {
    Reading reading = read(text);
    CAPTURE(text);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].severity() == Severity::error);
    CHECK(messages_of(reading).find("kín") == std::string::npos);
    CHECK(reading.document.title.empty());
    CHECK(reading.document.source.empty());
    CHECK(reading.document.blocks.empty());
  }
}

TEST_CASE("declarations are read whatever ends their lines") {
  for (std::string_view end : {"\r", "\v", "\u0085", "\u2028", "\u2029"}) {
    std::string text;
    for (std::string_view line : {"---", "trang_thai: du-thao", "---", "KẾ HOẠCH", "đọc sách"})
      text.append(line).append(end);
    CHECK(read(text).document.draft);
    CHECK(read(text).document.title == "đọc sách");
  }
}

TEST_CASE("an empty file, white space and a lone mark are documents without anything") {
  for (std::string_view text : {"", "\n\n", " \t\n", "\xEF\xBB\xBF", "\f"}) {
    CAPTURE(text);
    CHECK(read(text).document.title.empty());
    CHECK(messages_of(read(text)) ==
          "van-ban/a.md: lỗi: tệp không có chữ nào\n"
          "    → Dán lời văn vào tệp rồi lưu lại, hoặc xóa tệp này.\n");
  }
  for (std::string_view text : {"*", "-----"}) {
    CAPTURE(text);
    CHECK(read(text).document.title.empty());
    CHECK(messages_of(read(text), Language::english).find("no title was found") != std::string::npos);
  }
}

TEST_CASE("the outline that a board signs is the board's") {
  CHECK(
      read(
          "TỈNH ỦY LAM GIANG\n\nĐỀ CƯƠNG\nkỷ niệm ngày thành lập\n\nI. MỘT\n\nHai.\n\nBAN TUYÊN GIÁO TỈNH ỦY")
          .document.issuer == "BAN TUYÊN GIÁO TỈNH ỦY");
}

TEST_CASE("the board that signs an outline is called by its fuller name in the head") {
  CHECK(read("BAN TUYÊN GIÁO TỈNH ỦY LAM GIANG\n\nĐỀ CƯƠNG\nkỷ niệm ngày thành lập\n\nI. MỘT\n\nHai.\n\n"
             "BAN TUYÊN GIÁO TỈNH ỦY")
            .document.issuer == "BAN TUYÊN GIÁO TỈNH ỦY LAM GIANG");
}

TEST_CASE("the post of whoever signs an outline for another is not its issuer") {
  CHECK(read("ĐỀ CƯƠNG\nkỷ niệm ngày thành lập\n\nBan Tuyên giáo Huyện ủy biên soạn Đề cương như sau:\n\n"
             "I. MỘT\n\nHai.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nLê Văn Tám")
            .document.issuer == "Ban Tuyên giáo Huyện ủy");
}

TEST_CASE("a title is without characters that nobody sees, which would stand in lists and tabs") {
  CHECK(read("THÔNG BÁO\nVề việc \u2067mở\u2069 cửa\u200B thư vi\u00ADện\n\n1. Một.\n").document.title ==
        "Về việc mở cửa thư viện");
}

TEST_CASE("a body that announces at the end is named in full there") {
  const std::string text =
      "TỈNH ỦY LAM GIANG\nVĂN PHÒNG\n*\nSố 2-TB/VPTU\n\nTHÔNG BÁO\nkết luận của Bí thư\n\nNgày 3/5/2024, "
      "đồng chí Bí thư làm việc với xã.\n\n1. Một.\n\n";
  CHECK(read(text + "Văn phòng Tỉnh ủy thông báo để các cơ quan biết.").document.issuer ==
        "Văn phòng Tỉnh ủy");
  CHECK(read(text + "Ban Tổ chức Tỉnh ủy thông báo để các cơ quan biết.").document.issuer == "VĂN PHÒNG");
  CHECK(read(text + "Văn phòng theo dõi, đã có thông báo riêng.").document.issuer == "VĂN PHÒNG");
}

TEST_CASE("a number is read behind its label, however a scanner read that") {
  for (const char* label : {"Sô 15 - KH/TU", "So: 15-KH/TU", "Sổ 15-KH/TU"}) {
    CAPTURE(label);
    const Reading reading =
        read("TỈNH ỦY SÔNG LAM                ĐẢNG CỘNG SẢN VIỆT NAM\n" + std::string(label) +
             "                Sông Lam, ngày 3 tháng 02 năm 2025\n\nKẾ HOẠCH\nđọc sách\n\n1. Mở cửa.\n");
    CHECK(reading.document.number == "15-KH/TU");
    CHECK(reading.document.title == "đọc sách");
    for (const Problem& problem : reading.problems) CHECK(problem.line != 2);
  }
}

TEST_CASE("what only numbers have is no more than the type that the head says") {
  const auto type_of = [](const std::string& number, const std::string& head) {
    return read("TỈNH ỦY SÔNG LAM\n\nSố " + number + "\n\n" + head + "\nđọc sách\n\n1. Mở cửa.\n")
        .document.type;
  };
  CHECK(type_of("15-KHPH/TU", "KẾ HOẠCH") == "KH");
  CHECK(type_of("15-CTHĐ/TU", "CHƯƠNG TRÌNH HÀNH ĐỘNG") == "CTHĐ");
}

TEST_SUITE_END();

TEST_CASE("a decision is issued by who decides, in the line above QUYẾT ĐỊNH or on it") {
  for (const std::string deciding :
       {"BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH:", "BAN THƯỜNG VỤ HUYỆN ỦY\n\nQUYẾT ĐỊNH"}) {
    const Document document =
        test::read(
            "HUYỆN ỦY HẢI LĂNG\nSố 45-QĐ/HU\n\nQUYẾT ĐỊNH\nlập Tổ công tác\n-----\n- Căn cứ Điều lệ;\n\n" +
            deciding + "\n\nĐiều 1. Lập Tổ công tác.\n")
            .document;
    CHECK(document.issuer == "BAN THƯỜNG VỤ HUYỆN ỦY");
  }
}
