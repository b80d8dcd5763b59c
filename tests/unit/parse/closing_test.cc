#include "parse/closing.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "reading.h"

using namespace vankho;

namespace {

// Recipients, then authority / post / name, then what is left of the text above and below the block.
std::string closing_of(const std::string& text) {
  const std::vector<Line> lines = lines_of(text, 1);
  const ClosingReading closing = read_closing(lines);
  std::string out;
  for (const std::string& recipient : closing.recipients) out += "- " + recipient + "\n";
  if (closing.signatures.empty()) out += "nobody signs\n";
  for (const auto& [by, printed] : closing.signatures)
    out += fmt::format("{} / {} / {}\n", by.authority, by.post, by.name);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    bool outside = i < closing.begin || i >= closing.end;
    if (outside && !lines[i].text.empty()) out += fmt::format("{}: {}\n", lines[i].number, lines[i].text);
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("closing");

TEST_CASE("recipients above the signature") {
  CHECK(closing_of("Trên đây là Kế hoạch./.\n\nNơi nhận:\n- Tỉnh ủy (b/c),\n- Các huyện ủy;\n- Lưu "
                   "VP.\n\nT/M BAN THƯỜNG "
                   "VỤ\nPHÓ BÍ THƯ\n\nLê Văn Ví Dụ") ==
        "- Tỉnh ủy (b/c)\n- Các huyện ủy\n- Lưu VP\nT/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Lê Văn Ví Dụ\n"
        "1: Trên đây là Kế hoạch./.\n");
}

TEST_CASE("a signature whose lines a web page set apart, in capitals or not") {
  CHECK(closing_of(
            "Hết./.\n\nT/M. HỘI ĐỒNG NHÂN DÂN HUYỆN\n\nK/T. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLê Văn "
            "Ví Dụ") ==
        "T/M. HỘI ĐỒNG NHÂN DÂN HUYỆN K/T. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn Ví Dụ\n1: Hết./.\n");
  CHECK(closing_of("Hết./.\n\nTM. Ủy ban nhân dân huyện\n\nChủ tịch\n\n(Đã ký)\n\nLê Văn Ví Dụ") ==
        "TM. Ủy ban nhân dân huyện / Chủ tịch / Lê Văn Ví Dụ\n1: Hết./.\n");
}

TEST_CASE("what is attached under the list of a signature that stands above it") {
  const std::string expected =
      "- Như Điều 2\n- Lưu VT\nTM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Ví Dụ\n1: Hết./.\n";
  const std::string signed_above =
      "Hết./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ví Dụ\n\nNơi nhận:\n- Như Điều 2;\n\n- Lưu VT.\n";
  CHECK(closing_of(signed_above) == expected);
  CHECK(closing_of(signed_above + "\nDANH SÁCH\nTHƯ VIỆN MỞ CỬA\n\n1. Bến Cũ") ==
        expected + "13: DANH SÁCH\n14: THƯ VIỆN MỞ CỬA\n16: 1. Bến Cũ\n");
  CHECK(closing_of(signed_above + "LỊCH MỞ CỬA\n\n1. Bến Cũ") ==
        expected + "12: LỊCH MỞ CỬA\n14: 1. Bến Cũ\n");
  CHECK(closing_of(signed_above + "\n| Thư viện | Người giữ |\n|---|---|\n| Bến Cũ | Trần Thị Mẫu |") ==
        expected + "13: | Thư viện | Người giữ |\n14: |---|---|\n15: | Bến Cũ | Trần Thị Mẫu |\n");
}

TEST_CASE("the post on the line of the power, and a list attached right under the name") {
  CHECK(
      closing_of("Nơi nhận: - Như Điều 3; - Lưu VT.\nTM. ỦY BAN NHÂN DÂN PHÓ CHỦ TỊCH     Lê Văn Ví Dụ\nDANH "
                 "MỤC\nSTT\nTên gọi") ==
      "- Như Điều 3\n- Lưu VT\nTM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH / Lê Văn Ví Dụ\n3: DANH MỤC\n4: STT\n5: "
      "Tên gọi\n");
  CHECK(closing_of("Nơi nhận:\n- Lưu VT.\nKT THỦ TƯỚNG PHÓ THỦ TƯỚNG\n(Đã ký)\nLê Văn Ví Dụ") ==
        "- Lưu VT\nKT THỦ TƯỚNG / PHÓ THỦ TƯỚNG / Lê Văn Ví Dụ\n");
  CHECK(closing_of("Nơi nhận:\n- Lưu VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Ví Dụ") ==
        "- Lưu VT\nTL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Lê Văn Ví Dụ\n");
}

TEST_CASE("the path of the file at the foot is no recipient") {
  CHECK(closing_of("Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT, NC.HH\n\nd:\\2021\\CV\\T4\\Trong rung\n\nKT. CHỦ "
                   "TỊCH\n\nPHÓ CHỦ TỊCH\n\n\nLê Văn Ví Dụ") ==
        "- Như trên\n- Lưu: VT, NC.HH\nKT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn Ví Dụ\n");
}

TEST_CASE("what a digital signature says of itself, and dots for a name, are no recipients") {
  CHECK(closing_of("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nKý bởi: Lê Văn Ví Dụ\nEmail: a@b.vn\n"
                   "Cơ quan: Sở Nội vụ\nThời gian ký: 12/04/2026 09:10:11\n\nLê Văn Ví Dụ") ==
        "- Như trên\n- Lưu: VT\n / GIÁM ĐỐC / Lê Văn Ví Dụ\n");
  CHECK(closing_of("Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n……………") == "- Lưu: VT\n / GIÁM ĐỐC / \n");
}

TEST_CASE("titles before the name, one behind another") {
  CHECK(closing_of("Nơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nGS.TS. Lê Văn Ví Dụ") ==
        "- Lưu: VT\n / HIỆU TRƯỞNG / GS.TS. Lê Văn Ví Dụ\n");
}

TEST_CASE("titles and ranks with commas or without points, and a digital signature's place") {
  for (const char* name : {"BSCKII. Lê Văn Ví Dụ", "PGS, TS Lê Văn Ví Dụ", "Đại tá, ThS. Lê Văn Ví Dụ",
                           "TTND.GS.TS.Lê Văn Ví Dụ", "BS CKII Lê Văn Ví Dụ", "Trung tướng Lê Văn Ví Dụ"}) {
    CHECK(closing_of(fmt::format("Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n{}", name)) ==
          fmt::format("- Lưu: VT\n / GIÁM ĐỐC / {}\n", name));
    CHECK(closing_of(fmt::format(
              "Nơi nhận:          GIÁM ĐỐC\n- Như trên;        (Chữ ký số)\n- Lưu: VT.      {}", name)) ==
          fmt::format("- Như trên\n- Lưu: VT\n / GIÁM ĐỐC / {}\n", name));
  }
}

TEST_CASE("two who sign side by side, however the list of recipients stands to them") {
  const std::string two =
      "KT. GIÁM ĐỐC SỞ NỘI VỤ        KT. TRƯỞNG BAN DÂN VẬN\nPHÓ GIÁM ĐỐC        PHÓ TRƯỞNG BAN\n\nLê Thị "
      "Ví Dụ         Trần Văn Mẫu";
  const std::string read =
      "KT. GIÁM ĐỐC SỞ NỘI VỤ / PHÓ GIÁM ĐỐC / Lê Thị Ví Dụ\nKT. TRƯỞNG BAN DÂN VẬN / PHÓ TRƯỞNG BAN / Trần "
      "Văn Mẫu\n1: 1. Một.\n";
  CHECK(closing_of("1. Một.\n\n" + two) == read);
  CHECK(closing_of("1. Một.\n\n" + two + "\n\nNơi nhận:\n- Lưu: VT.") == "- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n" + two) == "- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\n"
                   "Nơi nhận:        KT. GIÁM ĐỐC SỞ NỘI VỤ        KT. TRƯỞNG BAN DÂN VẬN\n"
                   "- Như trên;      PHÓ GIÁM ĐỐC                  PHÓ TRƯỞNG BAN\n"
                   "- Lưu: VT.\n"
                   "                 Lê Thị Ví Dụ                  Trần Văn Mẫu") ==
        "- Như trên\n- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\n| KT. GIÁM ĐỐC SỞ NỘI VỤ | KT. TRƯỞNG BAN DÂN VẬN |\n|---|---|\n"
                   "| PHÓ GIÁM ĐỐC | PHÓ TRƯỞNG BAN |\n| Lê Thị Ví Dụ | Trần Văn Mẫu |") == read);
}

TEST_CASE("one of two who sign side by side has a line more") {
  CHECK(closing_of("1. Một.\n\n"
                   "TM. BAN THƯỜNG VỤ HỘI          GIÁM ĐỐC SỞ NỘI VỤ\n"
                   "KT. CHỦ TỊCH\n"
                   "PHÓ CHỦ TỊCH\n"
                   "                               (Đã ký)\n"
                   "Lê Thị Ví Dụ                   Trần Văn Mẫu") ==
        "TM. BAN THƯỜNG VỤ HỘI KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thị Ví Dụ\n / GIÁM ĐỐC SỞ NỘI VỤ / Trần Văn "
        "Mẫu\n1: 1. Một.\n");
}

TEST_CASE("what stands under the second of two is his, by tabs and in tables with empty cells") {
  const std::string read =
      " / GIÁM ĐỐC SỞ TÀI CHÍNH / Lê Thị Ví Dụ\nKT. GIÁM ĐỐC SỞ NỘI VỤ / PHÓ GIÁM ĐỐC / Trần Văn Mẫu\n1: 1. "
      "Một.\n";
  CHECK(closing_of("1. Một.\n\nGIÁM ĐỐC SỞ TÀI CHÍNH\tKT. GIÁM ĐỐC SỞ NỘI VỤ\n\tPHÓ GIÁM ĐỐC\n\nLê Thị Ví "
                   "Dụ\tTrần Văn "
                   "Mẫu") == read);
  CHECK(closing_of("1. Một.\n\n| GIÁM ĐỐC SỞ TÀI CHÍNH | KT. GIÁM ĐỐC SỞ NỘI VỤ |\n|---|---|\n| | PHÓ GIÁM "
                   "ĐỐC |\n|  |  |\n"
                   "| Lê Thị Ví Dụ | Trần Văn Mẫu |") == read);
  CHECK(closing_of("1. Một.\n\n|  |  |\n|---|---|\n| GIÁM ĐỐC SỞ TÀI CHÍNH | KT. GIÁM ĐỐC SỞ NỘI VỤ |\n| | "
                   "PHÓ GIÁM ĐỐC |\n"
                   "| Lê Thị Ví Dụ | Trần Văn Mẫu |") == read);
}

TEST_CASE("one signs in the right column of a table") {
  CHECK(closing_of(
            "1. Một.\n\n|  | TM. BAN THƯỜNG VỤ |\n|---|---|\n|  | BÍ THƯ |\n|  |  |\n|  | Lê Thị Ví Dụ |") ==
        "TM. BAN THƯỜNG VỤ / BÍ THƯ / Lê Thị Ví Dụ\n1: 1. Một.\n");
}

TEST_CASE("heads of two bodies who sign one below the other") {
  const std::string two = "GIÁM ĐỐC SỞ TÀI CHÍNH\n\nLê Thị Ví Dụ\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nTrần Văn Mẫu";
  const std::string read =
      " / GIÁM ĐỐC SỞ TÀI CHÍNH / Lê Thị Ví Dụ\n / GIÁM ĐỐC SỞ NỘI VỤ / Trần Văn Mẫu\n1: 1. Một.\n";
  CHECK(closing_of("1. Một.\n\n" + two + "\n\nNơi nhận:\n- Lưu: VT.") == "- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n" + two) == "- Lưu: VT\n" + read);
}

TEST_CASE("an authority on the right, a line above the recipients, is the signature's") {
  CHECK(closing_of(
            "1. Một.\n\n                                        TM. BAN THƯỜNG VỤ\nNơi nhận:                 "
            "    "
            "              PHÓ BÍ THƯ\n- Lưu VP.\n\n                                        Lê Thị Ví Dụ") ==
        "- Lưu VP\nTM. BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Lê Thị Ví Dụ\n1: 1. Một.\n");
}

TEST_CASE("more who sign than any paper has are not told apart, and none is lost") {
  std::string all = "1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n";
  for (int i = 0; i < 50; ++i) all += "TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Ví Dụ\n\n";
  const std::vector<Line> lines = lines_of(all, 1);
  const ClosingReading closing = read_closing(lines);
  REQUIRE(closing.signatures.size() == 1);
  CHECK(closing.signatures[0].lines.size() == 150);
}

TEST_CASE("a presidium and a secretariat are no posts") {
  for (const std::string power : {"T/M ĐOÀN CHỦ TỊCH", "TM. BAN BÍ THƯ"})
    CHECK(closing_of("1. Một.\n\n" + power + "\n\nLê Thị Ví Dụ") ==
          power + " /  / Lê Thị Ví Dụ\n1: 1. Một.\n");
}

TEST_CASE("two who sign one below the other") {
  const std::string two =
      "TM. BAN THƯỜNG VỤ HỘI\nPHÓ CHỦ TỊCH\n\nLê Thị Ví Dụ\n\nTM. BAN THƯỜNG VỤ ĐOÀN\nPHÓ BÍ THƯ\n(Đã "
      "ký)\n\nTrần "
      "Văn Mẫu";
  const std::string read =
      "TM. BAN THƯỜNG VỤ HỘI / PHÓ CHỦ TỊCH / Lê Thị Ví Dụ\nTM. BAN THƯỜNG VỤ ĐOÀN / PHÓ BÍ THƯ / Trần Văn "
      "Mẫu\n1: 1. Một.\n";
  CHECK(closing_of("1. Một.\n\n" + two) == read);
  CHECK(closing_of("1. Một.\n\n" + two + "\n\nNơi nhận:\n- Lưu: VT.") == "- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n" + two) == "- Lưu: VT\n" + read);
  CHECK(closing_of("1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n" + two + "\n\nDANH SÁCH\n1. Bến Cũ") ==
        "- Lưu: VT\n" + read + "17: DANH SÁCH\n18: 1. Bến Cũ\n");
}

TEST_CASE("the rest of a body's name in capitals is nobody's") {
  for (const std::string body :
       {"TM. ỦY BAN NHÂN DÂN\nTHÀNH PHỐ YÊN SƠN", "T/M BAN CHẤP HÀNH\nCÁC CƠ QUAN TỈNH",
        "SỞ VĂN HÓA, THỂ\nTHAO VÀ DU LỊCH", "TM. HỘI ĐỒNG\nLIÊN MINH XUÂN"}) {
    std::string on_one_line = body;
    on_one_line.replace(body.find('\n'), 1, " ");
    CHECK(closing_of("Nơi nhận:\n- Lưu: VT.\n\n" + body + "\nCHỦ TỊCH\n\nLê Văn Ví Dụ") ==
          "- Lưu: VT\n" + on_one_line + " / CHỦ TỊCH / Lê Văn Ví Dụ\n");
  }
}

TEST_CASE("a body's name in capitals is of two lines where no post stands between it and the signer's") {
  CHECK(closing_of("Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nTHÀNH PHỐ YÊN SƠN\n\nLê Văn Ví Dụ") ==
        "- Lưu: VT\nTM. ỦY BAN NHÂN DÂN THÀNH PHỐ YÊN SƠN /  / Lê Văn Ví Dụ\n");
}

TEST_CASE("the signature above the recipients") {
  CHECK(closing_of("Hết./.\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Lê Văn Ví Dụ**\n\n***Nơi "
                   "nhận:***\n- Như trên;\n- "
                   "Lưu: VT.") ==
        "- Như trên\n- Lưu: VT\nTM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Ví Dụ\n1: Hết./.\n");
}

TEST_CASE("recipients on the left, signature on the right") {
  CHECK(closing_of("Hết./.\n\n"
                   "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n"
                   "- Như trên;                                    KT. CHỦ TỊCH\n"
                   "- Thường trực Tỉnh ủy, Thường trực HĐND       PHÓ CHỦ TỊCH\n"
                   "tỉnh (để b/c);\n"
                   "- Lưu: VT, VX2.                               Trần Hữu Ví Dụ\n") ==
        "- Như trên\n- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để b/c)\n- Lưu: VT, VX2\n"
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Hữu Ví Dụ\n1: Hết./.\n");
}

TEST_CASE("both columns parted by a tab, the name further down") {
  CHECK(
      closing_of("Nơi nhận:\n- Như trên,\n- Lưu HC.\tK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\n\nĐoàn Thị Ví Dụ") ==
      "- Như trên\n- Lưu HC\nK/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN / Đoàn Thị Ví Dụ\n");
}

TEST_CASE("the last recipient and the name that ran together") {
  CHECK(closing_of("Nơi nhận: CHỦ TỊCH\n- Chính phủ;\n- Lưu: VT, Phòng Công tác HĐND. Phùng Thế Ví Dụ") ==
        "- Chính phủ\n- Lưu: VT, Phòng Công tác HĐND\n / CHỦ TỊCH / Phùng Thế Ví Dụ\n");
}

TEST_CASE("a closing block in a Markdown table") {
  CHECK(closing_of("| Nơi nhận:<br>- Như trên;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ "
                   "TỊCH**<br><br><br>**Tạ Thị "
                   "Ví Dụ** |\n|---|---|") ==
        "- Như trên\n- Lưu: VT\nTM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Tạ Thị Ví Dụ\n");
}

TEST_CASE("recipients without dashes or closing signs, under a label without its colon") {
  CHECK(closing_of("**Nơi nhận**\n\nBTV Huyện ủy\nCác chi bộ thôn\nLưu Đảng ủy\n\nTM. ĐẢNG ỦY\nPHÓ BÍ THƯ "
                   "TT\n\nGiáp Thị Ví "
                   "Dụ") ==
        "- BTV Huyện ủy\n- Các chi bộ thôn\n- Lưu Đảng ủy\nTM. ĐẢNG ỦY / PHÓ BÍ THƯ TT / Giáp Thị Ví Dụ\n");
}

TEST_CASE("a recipient over two lines is one") {
  CHECK(closing_of("Nơi nhận:\n- Sở Nông nghiệp và Phát triển nông thôn (để\nbáo cáo);\n- Lưu: VT.\nCHỦ "
                   "TỊCH\nLường Văn Ví "
                   "Dụ") ==
        "- Sở Nông nghiệp và Phát triển nông thôn (để báo cáo)\n- Lưu: VT\n / CHỦ TỊCH / Lường Văn Ví Dụ\n");
}

TEST_CASE("a column of a table that is headed Nơi nhận is no closing block") {
  CHECK(closing_of("| TT | Báo cáo | Nơi nhận |\n|---|---|---|\n| 1 | Tháng | Huyện ủy |")
            .starts_with("nobody signs\n1: "));
}

TEST_CASE("a post in small letters is a post, with recipients or without") {
  for (const std::string recipients : {"", "Nơi nhận:\n- Lưu.\n\n"}) {
    std::string closing = closing_of("Hết./.\n\n" + recipients + "TM. ĐẢNG ỦY\nPhó Bí thư\n\nLê Văn Ví Dụ");
    CAPTURE(recipients);
    CHECK(closing.ends_with("TM. ĐẢNG ỦY / Phó Bí thư / Lê Văn Ví Dụ\n1: Hết./.\n"));
  }
}

TEST_CASE("a name in capitals under its post is a name") {
  CHECK(closing_of("Nơi nhận:\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLÊ VĂN VÍ DỤ") ==
        "- Lưu\nT/M BAN THƯỜNG VỤ / BÍ THƯ / LÊ VĂN VÍ DỤ\n");
}

TEST_CASE("a note that it was signed is no name") {
  CHECK(closing_of("Nơi nhận:\n- Lưu.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n*(Đã ký)*\n\nHuỳnh Tấn Ví Dụ") ==
        "- Lưu\nKT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Huỳnh Tấn Ví Dụ\n");
}

TEST_CASE("an outline that its board signs alone has the board as authority") {
  CHECK(closing_of("- Chi bộ cần làm gì?\n\n**BAN TUYÊN GIÁO HUYỆN ỦY**") ==
        "BAN TUYÊN GIÁO HUYỆN ỦY /  / \n1: - Chi bộ cần làm gì?\n");
}

TEST_CASE("rank and degree before a name belong to it") {
  CHECK(closing_of("Nơi nhận:\n- Lưu.\n\nCHỈ HUY TRƯỞNG\n\nThượng tá Lê Văn Ví Dụ") ==
        "- Lưu\n / CHỈ HUY TRƯỞNG / Thượng tá Lê Văn Ví Dụ\n");
}

TEST_CASE("notes and appendices below the block stay in the text") {
  CHECK(closing_of(
            "Nơi nhận:\n- Lưu.\n\nBÍ THƯ\n\nLê Văn Ví Dụ\n\n¹ Theo Quyết định.\n\nPHỤ LỤC 1\n\nI. Một") ==
        "- Lưu\n / BÍ THƯ / Lê Văn Ví Dụ\n8: ¹ Theo Quyết định.\n10: PHỤ LỤC 1\n12: I. Một\n");
}

TEST_CASE("a text without a closing block has none") {
  CHECK(closing_of("Một.\n\nHai.") == "nobody signs\n1: Một.\n3: Hai.\n");
  CHECK(closing_of("1. Ghi rõ nơi nhận và người ký.\n\n2. Hai.") ==
        "nobody signs\n1: 1. Ghi rõ nơi nhận và người ký.\n3: 2. Hai.\n");
}

TEST_CASE("two columns that ran together on their lines") {
  CHECK(closing_of("Nơi nhận:\n- Thường trực Tỉnh ủy; TM. BAN THƯỜNG VỤ\n- Ban Dân vận Tỉnh ủy KT. CHỦ TỊCH\n"
                   "- Hội các huyện PHÓ CHỦ TỊCH\n- Lưu VP, KT.\nTrần Văn Ví Dụ") ==
        "- Thường trực Tỉnh ủy\n- Ban Dân vận Tỉnh ủy\n- Hội các huyện\n- Lưu VP, KT\n"
        "TM. BAN THƯỜNG VỤ KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Văn Ví Dụ\n");
}

TEST_CASE("a footnote between the recipients and the signature stays in the text") {
  CHECK(closing_of("Hết./.\n\nNơi nhận:\n- Tỉnh ủy;\n\n¹ Theo Quyết định số 5-QĐ/TW của\nBan Bí thư.\n\n- "
                   "Lưu VP.\n\nT/M BAN "
                   "THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Ví Dụ\n\n² Hai.") ==
        "- Tỉnh ủy\n- Lưu VP\nT/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Lê Văn Ví Dụ\n1: Hết./.\n16: ² Hai.\n");
  const Document document =
      test::read_body("1. Một¹.\n\nNơi nhận:\n- Lưu VP.\n\n¹ Chú thích.\n\nBÍ THƯ\n\nLê Văn Ví Dụ").document;
  CHECK(document.signatory.name == "Lê Văn Ví Dụ");
  REQUIRE(document.footnotes.size() == 1);
  CHECK(plain(document.footnotes[0].text) == "Chú thích.");
}

TEST_CASE("a specimen form below the name ends the closing block") {
  CHECK(closing_of("Nơi nhận:\n- Lưu.\n\nBÍ THƯ\n\nLê Văn Ví Dụ\nMẪU SỐ 1\nPHIẾU") ==
        "- Lưu\n / BÍ THƯ / Lê Văn Ví Dụ\n7: MẪU SỐ 1\n8: PHIẾU\n");
}

TEST_CASE("who certifies a copy does not sign the document") {
  const std::string copy = "SAO Y BẢN CHÍNH\nSố: 12/SY-VP\nCHÁNH VĂN PHÒNG\nTrần Văn Mẫu";
  const std::string signature = "CHỦ TỊCH\n\nLê Văn Ví Dụ\n\n", recipients = "Nơi nhận:\n- Lưu: VT.\n\n";
  for (const std::string& closing : {signature + recipients, recipients + signature}) {
    CAPTURE(closing);
    CHECK(closing_of("Hết./.\n\n" + closing + copy) ==
          "- Lưu: VT\n / CHỦ TỊCH / Lê Văn Ví Dụ\n1: Hết./.\n10: SAO Y BẢN CHÍNH\n11: Số: 12/SY-VP\n"
          "12: CHÁNH VĂN PHÒNG\n13: Trần Văn Mẫu\n");
  }
  CHECK(closing_of(signature + "SAO LỤC\n" + recipients + "CHÁNH VĂN PHÒNG\nTrần Văn Mẫu") ==
        " / CHỦ TỊCH / Lê Văn Ví Dụ\n5: SAO LỤC\n6: Nơi nhận:\n7: - Lưu: VT.\n9: CHÁNH VĂN PHÒNG\n"
        "10: Trần Văn Mẫu\n");
  CHECK(closing_of(signature + "VĂN PHÒNG HUYỆN ỦY        TRÍCH SAO\nCHÁNH VĂN PHÒNG\nTrần Văn Mẫu") ==
        " / CHỦ TỊCH / Lê Văn Ví Dụ\n5: VĂN PHÒNG HUYỆN ỦY        TRÍCH SAO\n6: CHÁNH VĂN PHÒNG\n"
        "7: Trần Văn Mẫu\n");
}

TEST_CASE("the office that certifies a copy, above the form of the copy, does not sign the document") {
  for (const std::string recipients : {"", "Nơi nhận:\n- Lưu.\n\n"})
    CHECK(closing_of("CHỦ TỊCH\n\nLê Văn Ví Dụ\n\n" + recipients +
                     "HĐND HUYỆN CẨM HÀ\nVĂN PHÒNG\n**SAO Y**\nTrần Văn Mẫu")
              .find(" / CHỦ TỊCH / Lê Văn Ví Dụ\n") != std::string::npos);
}

TEST_CASE("a form of copies that the text speaks of above the signature ends nothing") {
  CHECK(closing_of("Đóng dấu:\n\nSAO Y\n\nNơi nhận:\n- Lưu.\n\nCHỦ TỊCH\n\nLê Văn Ví Dụ") ==
        "- Lưu\n / CHỦ TỊCH / Lê Văn Ví Dụ\n1: Đóng dấu:\n3: SAO Y\n");
}

TEST_CASE("the certificate of a copy stands behind the text, below the signature") {
  const Document document =
      test::read_body("1. Một.\n\nCHỦ TỊCH\n\nLê Văn Ví Dụ\n\nSAO Y\nSố: 12/SY-VP\nTrần Văn Mẫu").document;
  CHECK(document.signatory.name == "Lê Văn Ví Dụ");
  REQUIRE(document.blocks.size() == 4);
  CHECK(document.blocks[0].part == Part::body);
  CHECK(document.blocks[1].part == Part::appendix);
  CHECK(document.attachments.empty());
}

TEST_SUITE_END();
