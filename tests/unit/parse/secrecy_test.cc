// Marks of secrecy, in whatever encoding a document was typed and saved.
#include "parse/secrecy.h"

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// The lines with marks, of a document whose second line is "line" and which is saved by `saved`.
template <typename Save>
std::vector<int> lines_with_mark(std::string_view line, Save saved) {
  std::vector<Problem> problems;
  const std::string bytes = saved("KH\n" + std::string(line) + "\nA.\n");
  const std::string text = normalized("a.md", bytes, problems);
  return lines_with_secrecy_mark(bytes, lines_of(text, 1));
}

std::string as_it_is(const std::string& text) { return text; }

// "TUY\u00D6T" → "TUY\xD6T": what an editor without Unicode has on the disk.
std::string in_latin_1(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    out += byte < 0x80 ? text[i] : static_cast<char>((byte & 3) << 6 | (text[++i] & 0x3F));
  }
  return out;
}

std::string in_utf16(const std::u16string& text, bool big_endian) {
  std::string out;
  for (char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("secrecy");

TEST_CASE("a mark in the letters of TCVN3 or VNI refuses the document, and its words are not told") {
  for (std::string_view mark : {"MËT", "mËt", "TèI MËT", "tuyÖt mËt", "MAÄT", "Maät", "TOÁI MAÄT",
                                "TUYEÄT MAÄT", "§é mËt: Tèi mËt", "Ñoä maät: Tuyeät maät"}) {
    CAPTURE(mark);
    CHECK(messages_of(read("sè 5\n\n" + std::string(mark) + "\n\nKÕ ho¹ch ®i b¾c, ®äc s¸ch\n")) ==
          "van-ban/a.md:3: lỗi: văn bản mang dấu chỉ độ mật: không được đưa lên cổng\n"
          "    → Gỡ văn bản khỏi kho (cả trong lịch sử git) và báo người phụ trách bảo mật của cơ quan.\n");
  }
}

TEST_CASE("a mark is found in files that were saved without Unicode, or in Windows' way of it") {
  for (std::string_view mark : {"MËT", "TuyÖt mËt", "TOÁI MAÄT", "MÂòT", "TÔìI MÂòT"}) {
    CAPTURE(mark);
    CHECK(lines_with_mark(mark, in_latin_1) == std::vector<int>{2});
  }
  for (bool big_endian : {false, true}) {
    for (std::u16string mark : {u"", u"\uFEFF"}) {
      CHECK(lines_with_mark("", [&](const std::string&) {
              return in_utf16(mark + u"KẾ HOẠCH\r\nTUYỆT MẬT\r\n", big_endian);
            }) == std::vector<int>{2});
    }
  }
}

TEST_CASE("a mark that stands beside another part of the head is found") {
  for (std::string_view line : {"Số 5  MẬT",
                                "MẬT  Số 5-KH/TU",
                                "Số 5-KH/TU&nbsp;&nbsp;&nbsp;MẬT",
                                "Số 5-KH/TU            MẬT",
                                "TỐI MẬT        Bến Đá, ngày 5 tháng 1 năm 2026",
                                "| TỈNH ỦY<br>TUYỆT MẬT | Bến Đá, ngày 5 tháng 1 năm 2026 |",
                                "| Độ mật | Mật |",
                                "Mức độ mật    tối mật",
                                "ĐỘ MẬT TỐI MẬT",
                                "Độ khẩn: Hỏa tốc; độ mật: Mật",
                                "☒ Mật ☐ Tối mật",
                                "[ ] Mật [x] Tối mật",
                                "[Dấu Tối mật]",
                                "- Độ mật: Tối mật",
                                "- **Độ mật:** Mật",
                                "> Độ mật: Tuyệt mật",
                                "Số 5-KH/TU MẬT",
                                "Số 5-KH/TU **MẬT**",
                                "Số 5-KH/TU [TỐI MẬT]",
                                "Số 5-KH/TU/MẬT",
                                "Số 5-KH/TU - Mật",
                                "MẬT – Số 5-KH/TU",
                                "MẬT (thời hạn bảo vệ: 10 năm)",
                                "TỐI MẬT – KHÔNG SAO CHỤP",
                                "HỒ SƠ MẬT"}) {
    CAPTURE(line);
    CHECK(lines_with_mark(line, as_it_is) == std::vector<int>{2});
  }
}

TEST_CASE("a mark is found behind what labels it, and before the number of the copy") {
  for (std::string_view line : {"Dấu chỉ độ mật: MẬT",
                                "Dấu độ mật: Tối mật",
                                "Dấu mật: mật",
                                "Đóng dấu: TUYỆT MẬT",
                                "Dấu: MẬT",
                                "(Đóng dấu MẬT)",
                                "[Dấu TUYỆT MẬT]",
                                "Phân loại: Mật",
                                "VĂN BẢN MẬT",
                                "Văn bản \"MẬT\"",
                                "Mức độ bảo mật: Tối mật",
                                "Độ mật, độ khẩn: Mật, Hỏa tốc",
                                "Tài liệu độ mật: Mật",
                                "MẬT - Bản số: ……",
                                "MẬT (Bản thứ nhất)",
                                "MẬT (Bản số 01)",
                                "MẬT - Bản số: 01/05",
                                "TỐI MẬT, HỎA TỐC, bản số 3",
                                "Mức độ bí mật: Tối mật",
                                "(TÀI LIỆU MẬT - KHÔNG PHỔ BIẾN)",
                                "MẬT: 05 năm",
                                "| TỈNH ỦY SÔNG LAM \\* Số 12-KH/TU MẬT | ĐẢNG CỘNG SẢN VIỆT NAM |"}) {
    CAPTURE(line);
    CHECK(lines_with_mark(line, as_it_is) == std::vector<int>{2});
  }
}

TEST_CASE("a mark is found in what converters make of it") {
  for (std::string_view line : {"<b>MẬT</b>",
                                "<u>MẬT</u>",
                                "<p align=\"center\">MẬT</p>",
                                "<center>MẬT</center>",
                                "MẬT<br>",
                                "MẬT<br/>Số 5-KH/TU",
                                "TỐI&nbsp;MẬT",
                                "M&#7852;T",
                                "M&#x1EAC;T",
                                "<P><B>T&#7888;I M&#7852;T</B></P>",
                                "[MẬT](https://a.vn)",
                                "[MẬT](…)",
                                "**[MẬT](a.md)**",
                                "![MẬT](dau.png)",
                                "[MẬT][1]",
                                "[TỐI MẬT][]",
                                "**[MẬT][dau]**",
                                "![MẬT][dau]",
                                "MẬT[^1]",
                                "[TÀI LIỆU MẬT](a.md)",
                                "Số 5-KH/TU   [MẬT][1]",
                                "ＭẬＴ",
                                "ＴỐＩ　ＭẬＴ",
                                "<span style=\"color:red\">T</span><span>UYỆT M</span>ẬT",
                                "<td>Số 5-KH/TU</td><td>MẬT</td>",
                                "MẬT&nbsp;&ndash;&nbsp;KHẨN",
                                "<b>Độ mật:</b> Tối mật",
                                "| <b>MẬT</b> |"}) {
    CAPTURE(line);
    CHECK(lines_with_mark(line, as_it_is) == std::vector<int>{2});
  }
}

TEST_CASE("a mark is found at Word's soft breaks and at the line ends of other systems") {
  for (std::string_view end : {"\v", "\r", "\u0085", "\u2028", "\u2029"})
    CHECK(lines_with_mark("THƯ VIỆN" + std::string(end) + "MẬT" + std::string(end), as_it_is) ==
          std::vector{3});
}

TEST_CASE("the word between tags, in links and beside gaps is no mark") {
  for (std::string_view line : {"Quản lý tài liệu <b>MẬT</b> của cơ quan",
                                "Xem [MẬT MÃ](a.md)",
                                "[MẬT MÃ][1]",
                                "Đóng dấu [MẬT][1] lên bìa",
                                "[MẬT ONG][MẬT]",
                                "[MẬT][1], [tối mật][2]",
                                "Giấy tờ: [^MẬT]",
                                "Luật Bảo vệ bí mật nhà nước&nbsp;",
                                "BẢO  VỆ  BÍ  MẬT",
                                "BẢO  MẬT",
                                "Ban Cơ yếu  Mật mã",
                                "<p>BẢO VỆ BÍ MẬT NHÀ NƯỚC</p>",
                                "5 < 6 & MẬT ĐỘ",
                                "về bảo mật thông tin<br>trên mạng",
                                "Mật độ  dân số",
                                "Phân loại: Mật ong",
                                "Dấu mật ong",
                                "Văn bản mật mã",
                                "Bản số 01",
                                "Việc 1; độ mật độ",
                                "[ ] Mật [ ] Tối mật",
                                "☐ Mật ☒ Thường",
                                "Dấu hỏi: MẬT MÃ",
                                "Văn bản mật",
                                "Độ mật của văn bản",
                                "Độ mật: ☐ Mật ☐ Tối mật ☐ Tuyệt mật",
                                "Độ mật: (Mật, Tối mật, Tuyệt mật)",
                                "Mức độ mật: Mật, Tối mật hoặc Tuyệt mật do người ký quyết định.",
                                "Độ mật: Mật độ dân số",
                                "Độ mật: Mật (đã giải mật ngày 5/1/2026)",
                                "Số 5 đường Bảo Mật",
                                "Số 12 Quyết định về BẢO MẬT",
                                "- Độ mật: thường",
                                "| MẬT | 20 lít |",
                                "| MẬT | 3 |",
                                "| Độ mật | Mật | Tối mật | Tuyệt mật |",
                                "Số lượng: 20 lít (mật)",
                                "MẬT ONG (20 lít)"}) {
    CAPTURE(line);
    CHECK(lines_with_mark(line, as_it_is).empty());
  }
}

TEST_CASE("what ends a title on the next line, and lists and sections below the head, are no marks") {
  for (std::string_view text : {"VỀ DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ\nMẬT", "VỀ GIẢI MẬT TÀI LIỆU\nTỐI MẬT",
                                "1. Các loại:\n+ MẬT\n- TỐI MẬT", "1. Cơ quan:\n\n## MẬT\n"}) {
    CAPTURE(text);
    CHECK(lines_with_mark(text, as_it_is).empty());
  }
  CHECK(lines_with_mark("TÀI LIỆU\nMẬT", as_it_is) == std::vector<int>{3});
}

TEST_CASE("a head may say its grade in a table of one row") {
  const std::string labels = "| Số | Độ mật | Độ khẩn |\n|---|---|---|\n";
  CHECK(lines_with_mark(labels + "| 12 | Tối mật | Thường |", as_it_is) == std::vector<int>{4});
  CHECK(lines_with_mark(labels + "| 12 | Thường | Khẩn |", as_it_is).empty());
  CHECK(lines_with_mark(labels + "| 12 | Mật | Khẩn |\n| 13 | Thường | Khẩn |", as_it_is).empty());
  CHECK(lines_with_mark("1. Các văn bản:\n" + labels + "| 12 | Mật | Khẩn |", as_it_is).empty());
}

TEST_CASE("an annex below the sections has a head of its own") {
  const std::string annex = "1. Việc\n\nPHỤ LỤC\n\n";
  CHECK(lines_with_mark(annex + "Số 6-PL/TU            TỐI MẬT", as_it_is) == std::vector<int>{6});
  CHECK(lines_with_mark(annex + "Số lượng            MẬT", as_it_is).empty());
}

TEST_CASE("below the head, examples and a list of all three grades are no marks; one grade is") {
  const std::string section = "1. Mẫu dấu:\n";
  CHECK(lines_with_mark(section + "MẬT\n\nTỐI MẬT\n\nTUYỆT MẬT", as_it_is).empty());
  CHECK(lines_with_mark(section + "```\nTUYỆT MẬT\n```", as_it_is).empty());
  CHECK(lines_with_mark(section + "MẬT\n\nTỐI MẬT", as_it_is) == std::vector<int>{3, 5});
  CHECK(lines_with_mark("MẬT\n1. Mẫu dấu:\nMẬT\nTỐI MẬT\nTUYỆT MẬT", as_it_is) == std::vector<int>{2});
}

TEST_CASE("a title in front matter that is a mark refuses the document") {
  for (std::string_view title :
       {"MẬT", "\"MẬT\"", "Tối mật", "TUYỆT MẬT - KHẨN # sửa sau", "ＭẬＴ", "\"M\\u1EACT\"", "|\n  MẬT"}) {
    CAPTURE(title);
    const Reading reading = read("---\ntrich_yeu: " + std::string(title) + "\n---\n\n1. x\n");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].message->code == "secret");
  }
  for (std::string_view title :
       {"Bảo vệ bí mật nhà nước", "MẬT ONG", "Mật mã", "Thi hành Luật Cơ yếu, mật mã"}) {
    CAPTURE(title);
    for (const Problem& problem : read("---\ntrich_yeu: " + std::string(title) + "\n---\n\n1. x\n").problems)
      CHECK(problem.message->code != "secret");
  }
}

TEST_CASE("words of old encodings, of other languages and of tables below are no marks") {
  for (std::string_view line :
       {"b¶o mËt th«ng tin", "baûo maät thoâng tin", "Mäntti", "Noël", "ZAËL", "mËt ong"}) {
    CAPTURE(line);
    CHECK(lines_with_mark(line, as_it_is).empty());
  }
  CHECK(lines_with_mark("1. Danh mục:\n| Tên | Độ |\n|---|---|\n| Báo cáo | MẬT |", as_it_is).empty());
}

TEST_SUITE_END();
