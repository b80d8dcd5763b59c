#include "parse/number.h"

#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using vankho::test::Strings;

namespace {

Strings numbers_in(std::string_view text) {
  Strings found;
  for (const NumberInText& number : find_numbers(text)) found.push_back(number.number);
  return found;
}

// "108-KH/ĐUK: Party 108 KH ĐUK"; "none" where the text is no number.
std::string read(std::string_view text) {
  std::optional<NumberInText> number = read_number(text);
  if (!number) return "none";
  return fmt::format("{}: {} {} {} {}", number->number, number->state ? "state" : "Party", number->count,
                     number->type.empty() ? "-" : number->type, number->body);
}

struct Case {
  std::string_view text, expected;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(read(c.text) == c.expected);
  }
}

std::string doubt_of(std::string_view text) {
  std::vector<NumberInText> found = find_numbers(text);
  REQUIRE(found.size() == 1);
  return found[0].doubt_vietnamese + "|" + found[0].doubt_english;
}

}  // namespace

TEST_SUITE_BEGIN("number");

TEST_CASE("numbers of the Party") {
  check({{"293-KH/TU", "293-KH/TU: Party 293 KH TU"},
         {"08-QĐi/TW", "08-QĐi/TW: Party 08 QĐi TW"},
         {"33-CTr/TU", "33-CTr/TU: Party 33 CTr TU"},
         {"05-CTHĐ/ĐUK", "05-CTHĐ/ĐUK: Party 05 CTHĐ ĐUK"},
         {"112-CV/BTGTU", "112-CV/BTGTU: Party 112 CV BTGTU"},
         {"214-BC/BCSĐ", "214-BC/BCSĐ: Party 214 BC BCSĐ"},
         {"7-NQ/HU", "7-NQ/HU: Party 7 NQ HU"},
         {"12345-CV/VPTW", "12345-CV/VPTW: Party 12345 CV VPTW"}});
}

TEST_CASE("numbers of the state") {
  check({{"128/NQ-CP", "128/NQ-CP: state 128 NQ CP"},
         {"57/KH-UBND", "57/KH-UBND: state 57 KH UBND"},
         {"20/CT-TTg", "20/CT-TTg: state 20 CT TTg"},
         {"30/2020/NĐ-CP", "30/2020/NĐ-CP: state 30 NĐ CP"},
         {"01/2020/TT-BVHTTDL", "01/2020/TT-BVHTTDL: state 01 TT BVHTTDL"},
         {"14/2023/NQ-HĐND", "14/2023/NQ-HĐND: state 14 NQ HĐND"},
         {"45/2019/QH14", "45/2019/QH14: state 45 QH QH14"},
         {"09/2012/TTLT-BTC-BNV", "09/2012/TTLT-BTC-BNV: state 09 TTLT BTC-BNV"}});
}

TEST_CASE("a công văn of the state names the body and its unit, and no type") {
  check({{"12/UBND-VX", "12/UBND-VX: state 12 - UBND-VX"},
         {"2107/SNV-QLVTLT", "2107/SNV-QLVTLT: state 2107 - SNV-QLVTLT"},
         {"987/BTTTT-CXBIPH", "987/BTTTT-CXBIPH: state 987 - BTTTT-CXBIPH"}});
}

TEST_CASE("a công văn may name no unit, and a unit be two joined by an ampersand") {
  check({{"05/UBND", "05/UBND: state 05 - UBND"},
         {"278/PGD&ĐT-THCS", "278/PGD&ĐT-THCS: state 278 - PGD&ĐT-THCS"}});
  CHECK(numbers_in("Công văn số 498/UBND ngày 17/3/2016 và số 12/SNV.") == Strings{"498/UBND", "12/SNV"});
  CHECK(numbers_in("đạt 498/UBND; số 5/QĐUBND, số 7/UBNDx, số 3/XH") == Strings{});
}

TEST_CASE("a count may have a letter, and the dash behind \"số\" be forgotten") {
  CHECK(read("30c/NQ-CP") == "30c/NQ-CP: state 30c NQ CP");
  CHECK(read("12a-KH/TU") == "12a-KH/TU: Party 12a KH TU");
  CHECK(numbers_in("Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011") == Strings{"298-KH/TWĐTN"});
  CHECK(numbers_in("cả 298 KH/TWĐTN, số 298 XE/TWĐTN") == Strings{});
}

TEST_CASE("a text in capitals spells abbreviations without their small letters") {
  check({{"17-CTR/TU", "17-CTr/TU: Party 17 CTr TU"},
         {"9/TTR-UBND", "9/TTr-UBND: state 9 TTr UBND"},
         {"34/2014/QĐ-TTG", "34/2014/QĐ-TTg: state 34 QĐ TTg"}});
}

TEST_CASE("stray spaces and long dashes are spelled away") {
  check({{"108 -KH/ĐUK", "108-KH/ĐUK: Party 108 KH ĐUK"},
         {"101 -QĐ/TW", "101-QĐ/TW: Party 101 QĐ TW"},
         {"19- CT/TU", "19-CT/TU: Party 19 CT TU"},
         {"58 - CV/BTGHU", "58-CV/BTGHU: Party 58 CV BTGHU"},
         {"58-CV / BTGHU", "58-CV/BTGHU: Party 58 CV BTGHU"},
         {"58–CV/BTGHU", "58-CV/BTGHU: Party 58 CV BTGHU"},
         {"412 /BC-UBND", "412/BC-UBND: state 412 BC UBND"},
         {"2210/ QĐ - UBND", "2210/QĐ-UBND: state 2210 QĐ UBND"}});
}

TEST_CASE("a number is found with what stands around it") {
  CHECK(numbers_in("Kế hoạch số 293-KH/TU, ngày 20/7/2023; Nghị quyết số: 128/NQ-CP.") ==
        Strings{"293-KH/TU", "128/NQ-CP"});
  CHECK(numbers_in("(Chỉ thị 05-CT/TW)") == Strings{"05-CT/TW"});
  CHECK(numbers_in("“Luật số 45/2019/QH14”") == Strings{"45/2019/QH14"});
  CHECK(numbers_in("Số 108 -KH/ĐUK Tam Hà, ngày 12") == Strings{"108-KH/ĐUK"});
  std::string_view text = "theo số 101 -QĐ/TW, ngày";
  NumberInText number = find_numbers(text)[0];
  CHECK(text.substr(number.begin, number.end - number.begin) == "101 -QĐ/TW");
}

TEST_CASE("what only looks like a number is none") {
  for (std::string_view text : {"ngày 28/3/1930",
                                "từ 15/5 - 20/8",
                                "trực 24/7",
                                "60 km/h",
                                "Covid-19",
                                "giai đoạn 2020-2025",
                                "2025 - 2030",
                                "ĐT: 0235-3852/739",
                                "0912.345.678",
                                "2.400.000 đồng/tủ/năm",
                                "02 tin, bài/tuần",
                                "05/18 xã",
                                "0,31 bản/người",
                                "tỷ lệ 3/4",
                                "12-13 độ",
                                "50kg/sào",
                                "H5N1",
                                "số 4, phố Bến Cũ",
                                "QL1A-Đường tránh",
                                "A4/A5",
                                "4-Tổ/thôn",
                                "",
                                "28/3 - Ngày hội",
                                "3-5 người/Tổ"}) {
    CAPTURE(text);
    CHECK(numbers_in(text) == Strings{});
  }
}

TEST_CASE("a number that goes on is not cut out of it") {
  CHECK(read("108-KH/ĐUK ngày") == "none");
  CHECK(read("số 108-KH/ĐUK") == "none");
  CHECK(numbers_in("mã 1.108-KH/ĐUK").empty());
  CHECK(numbers_in("123456-KH/TU").empty());
}

TEST_CASE("a body of one letter and an unknown type are doubted") {
  CHECK(doubt_of("28-NQ/W") == "ký hiệu cơ quan 'W' chỉ có một chữ|its body 'W' is a single letter");
  CHECK(doubt_of("17-NK/TU") == "không có loại văn bản 'NK'|there is no type 'NK'");
  CHECK(doubt_of("30/2020/NX-CP") == "không có loại văn bản 'NX'|there is no type 'NX'");
  CHECK(doubt_of("57/Kh-UBND") == "không có loại văn bản 'Kh'|there is no type 'Kh'");
  CHECK(doubt_of("28-NQ/TW") == "|");
  CHECK(doubt_of("57/KH-UBND") == "|");
  CHECK(doubt_of("112-CV/BTGTU") == "|");
}

TEST_SUITE_END();
