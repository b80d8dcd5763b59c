#include "parse/markers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace vankho;

namespace {

std::string_view name_of(MarkerKind kind) {
  static constexpr std::string_view kNames[] = {"part",   "chapter", "letter section", "roman", "article",
                                                "arabic", "letter",  "dash",           "plus"};
  return kNames[static_cast<std::size_t>(kind)];
}

// "roman 'I.' I=1 | MỤC ĐÍCH": kind, marker as written, numeral and value, rest of the line; "none" for no
// marker.
std::string read(std::string_view line) {
  std::optional<Marker> marker = read_marker(line);
  if (!marker) return "none";
  std::string depth = marker->depth == 1 ? "" : fmt::format(" depth {}", marker->depth);
  return fmt::format("{} '{}' {}={}{} | {}", name_of(marker->kind), marker->text, marker->numeral,
                     marker->value, depth, marker->rest);
}

struct Case {
  std::string_view line, expected;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(read(c.line) == c.expected);
  }
}

void check_none(std::initializer_list<std::string_view> lines) {
  for (std::string_view line : lines) {
    CAPTURE(line);
    CHECK(read(line) == "none");
  }
}

// Whether the lines read so far let a section open here.
struct OpenOutline {
  Outline outline;

  explicit OpenOutline(std::initializer_list<std::string_view> opened) {
    for (std::string_view line : opened) outline.open(*read_marker(line));
  }
  bool fits(std::string_view line) const { return outline.fits(*read_marker(line)); }
  bool follows(std::string_view line) const { return outline.follows(*read_marker(line)); }
};

}  // namespace

TEST_SUITE_BEGIN("markers");

TEST_CASE("parts, chapters and articles are named by words") {
  check({{"PHẦN THỨ NHẤT", "part 'PHẦN THỨ NHẤT' PHẦN THỨ NHẤT=1 | "},
         {"**PHẦN THỨ HAI: NHIỆM VỤ**", "part 'PHẦN THỨ HAI' PHẦN THỨ HAI=2 | **NHIỆM VỤ**"},
         {"Phần thứ mười", "part 'Phần thứ mười' Phần thứ mười=10 | "},
         {"Phần II. Nội dung", "part 'Phần II' Phần II=2 | Nội dung"},
         {"PHẦN 3 - TỔ CHỨC", "part 'PHẦN 3' PHẦN 3=3 | TỔ CHỨC"},
         {"CHƯƠNG IV", "chapter 'CHƯƠNG IV' CHƯƠNG IV=4 | "},
         {"Chương 2. Quy định cụ thể", "chapter 'Chương 2' Chương 2=2 | Quy định cụ thể"},
         {"Điều 3. Hiệu lực", "article 'Điều 3.' Điều 3=3 | Hiệu lực"},
         {"**Điều 12.** Cơ quan", "article 'Điều 12.' Điều 12=12 | Cơ quan"},
         {"Điều 5: Thi hành", "article 'Điều 5:' Điều 5=5 | Thi hành"}});
}

TEST_CASE("sentences that begin like a part or an article are none") {
  check_none({"Phần lớn các chi bộ đã hoàn thành", "Phần mềm quản lý", "Phần hai của kế hoạch nêu rõ",
              "phần I", "Chương trình số 5", "Điều kiện thi", "Điều 3 Luật Lưu trữ quy định", "điều 3.",
              "Điều 1234. Nhiều quá"});
}

TEST_CASE("Roman numerals open the main sections in every style of clerks") {
  check({{"I. MỤC ĐÍCH, YÊU CẦU", "roman 'I.' I=1 | MỤC ĐÍCH, YÊU CẦU"},
         {"II- NỘI DUNG", "roman 'II-' II=2 | NỘI DUNG"},
         {"III - Tổ chức", "roman 'III -' III=3 | Tổ chức"},
         {"IV – TỔ CHỨC", "roman 'IV –' IV=4 | TỔ CHỨC"},
         {"V/ KINH PHÍ", "roman 'V/' V=5 | KINH PHÍ"},
         {"VI) Khác", "roman 'VI)' VI=6 | Khác"},
         {"IX.TỔ CHỨC", "roman 'IX.' IX=9 | TỔ CHỨC"},
         {"XIV. “Lá lành”", "roman 'XIV.' XIV=14 | “Lá lành”"},
         {"**I. MỤC ĐÍCH**", "roman 'I.' I=1 | **MỤC ĐÍCH**"},
         {"**I.** MỤC ĐÍCH", "roman 'I.' I=1 | MỤC ĐÍCH"},
         {"## II. Nội dung", "roman 'II.' II=2 | Nội dung"},
         {"I\\. Mục đích", "roman 'I.' I=1 | Mục đích"},
         {"   III.   Khác", "roman 'III.' III=3 | Khác"}});
}

TEST_CASE("capitals open sections of their own; a great man's initials do not") {
  check({{"A. PHẦN CHUNG", "letter section 'A.' A=1 | PHẦN CHUNG"},
         {"B- NHIỆM VỤ", "letter section 'B-' B=2 | NHIỆM VỤ"}});
  check_none({"V.I. Lênin chỉ rõ", "V. I. Lênin chỉ rõ", "I.V. Xtalin", "X quang", "IV năm 2024",
              "I ốt trong muối", "VI vi", "XL. Quá lớn"});
}

TEST_CASE("Arabic numerals open sections at each depth") {
  check({{"1. Mục đích", "arabic '1.' 1=1 | Mục đích"},
         {"12. Các chi bộ", "arabic '12.' 12=12 | Các chi bộ"},
         {"2.1. Về giao tiếp", "arabic '2.1.' 2.1=1 depth 2 | Về giao tiếp"},
         {"4.1 Ban Tuyên giáo", "arabic '4.1' 4.1=1 depth 2 | Ban Tuyên giáo"},
         {"1.2.3. Việc", "arabic '1.2.3.' 1.2.3=3 depth 3 | Việc"},
         {"4) Việc", "arabic '4)' 4=4 | Việc"},
         {"1- Tổ chức", "arabic '1-' 1=1 | Tổ chức"},
         {"1 – Tổ chức", "arabic '1 –' 1=1 | Tổ chức"},
         {"3 - Tổ chức", "arabic '3 -' 3=3 | Tổ chức"},
         {"1/ Tổ chức", "arabic '1/' 1=1 | Tổ chức"},
         {"1.Tổ chức", "arabic '1.' 1=1 | Tổ chức"},
         {"1\\. Tổ chức", "arabic '1.' 1=1 | Tổ chức"},
         {"**1-** Kế thừa", "arabic '1-' 1=1 | Kế thừa"},
         {"**1.** **Ban Tổ chức**: Hướng dẫn", "arabic '1.' 1=1 | **Ban Tổ chức**: Hướng dẫn"},
         {"I.1. Mục đích", "arabic 'I.1.' I.1=1 | Mục đích"}});
}

TEST_CASE("numbers that begin a line are no numerals") {
  check_none({"3.2 mét giá tài liệu", "1.250 hồ sơ của 06 cơ quan", "2023. Trong năm", "2.400.000 đồng",
              "28/3/1930", "12/4", "15 tháng 3", "06 công trình", "1,5 lần", "100% chi bộ", "24/7",
              "3.2.2025", "1-2 lần", "2/ba", "3 – 4 lần", "2 - ba"});
}

TEST_CASE("small letters open points") {
  check({{"a) Chủ trì", "letter 'a)' a=1 | Chủ trì"},
         {"a. Lập dự toán", "letter 'a.' a=1 | Lập dự toán"},
         {"đ) việc khác", "letter 'đ)' đ=5 | việc khác"},
         {"e)việc", "letter 'e)' e=6 | việc"},
         {"**b)** Việc", "letter 'b)' b=2 | Việc"}});
  check_none({"a", "ai cũng", "f) không có", "b.c", "đ"});
}

TEST_CASE("dashes and pluses open items") {
  check({{"- Nâng cao", "dash '-' =0 | Nâng cao"},
         {"-Nâng cao", "dash '-' =0 | Nâng cao"},
         {"– Căn cứ", "dash '–' =0 | Căn cứ"},
         {"• Tuyến 1", "dash '•' =0 | Tuyến 1"},
         {"\\- Căn cứ", "dash '-' =0 | Căn cứ"},
         {"* Về kinh phí", "dash '*' =0 | Về kinh phí"},
         {"o\tCây phi lao", "dash 'o' =0 | Cây phi lao"},
         {"§\tCây phi lao", "dash '§' =0 | Cây phi lao"},
         {"➢ Cây phi lao", "dash '➢' =0 | Cây phi lao"},
         {"+ Cây phi lao", "plus '+' =0 | Cây phi lao"},
         {"\\+ Cây tra", "plus '+' =0 | Cây tra"}});
  check_none(
      {"-5 độ C", "–5", "---", "-", "*nghiêng*", "**đậm**", "+84 234 567", "o cây", "o\t", "ong\tcây"});
}

TEST_CASE("a letter section is one only in its turn") {
  CHECK(OpenOutline{}.fits("A. PHẦN CHUNG"));
  CHECK_FALSE(OpenOutline{}.fits("C. Mác viết"));
  CHECK_FALSE(OpenOutline({"A. Một"}).fits("C.Mác và Ph.Ăngghen viết"));
  CHECK(OpenOutline({"A. Một", "B. Hai"}).fits("C. Ba"));
}

TEST_CASE("points go on in the order of the Vietnamese alphabet") {
  CHECK(OpenOutline{}.fits("a) Một"));
  CHECK_FALSE(OpenOutline{}.fits("c) Ba"));
  CHECK(OpenOutline({"a) Một", "b) Hai", "c) Ba", "d) Bốn"}).fits("đ) Năm"));
  CHECK_FALSE(OpenOutline({"a) Một"}).fits("m) Rất xa"));
  CHECK_FALSE(OpenOutline({"1. Một", "a) Một", "2. Hai"}).fits("b) Hai"));
}

TEST_CASE("a numeral of two parts stands under the first of them") {
  CHECK(OpenOutline({"4. Bốn"}).fits("4.1 Ban Tuyên giáo"));
  CHECK(OpenOutline({"4. Bốn", "4.1. Một"}).fits("4.2. Hai"));
  CHECK_FALSE(OpenOutline({"1. Một"}).fits("3.2 Mét"));
}

TEST_CASE("only the next numeral follows") {
  CHECK(OpenOutline{}.follows("1. Một"));
  CHECK_FALSE(OpenOutline{}.follows("7. Bảy"));
  CHECK(OpenOutline({"1. Một"}).follows("2. Hai"));
  CHECK_FALSE(OpenOutline({"1. Một"}).follows("5. Năm"));
  CHECK(OpenOutline({"I. Một", "1. Một", "2. Hai"}).follows("II. Hai"));
  CHECK(OpenOutline({"I. Một", "1. Một", "II. Hai"}).follows("1. Một"));
}

TEST_SUITE_END();
