#include "parse/words.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "parse/person_names.h"
#include "parse/types.h"

using namespace vankho;

namespace {

void check(bool (*names)(std::string_view), std::initializer_list<std::string_view> texts, bool expected) {
  for (std::string_view text : texts) {
    CAPTURE(text);
    CHECK(names(text) == expected);
  }
}

}  // namespace

TEST_SUITE_BEGIN("words");

TEST_CASE("bodies are known by the words that begin their names, in any case") {
  check(names_one_body,
        {"Ban Thường vụ Tỉnh ủy", "BAN TUYÊN GIÁO", "Uỷ ban nhân dân tỉnh", "Sở Nội vụ", "Đảng ủy Khối",
         "UBND tỉnh", "Chi bộ 5", "Văn phòng", "Hội Nông dân", "Trường Chính trị", "Báo Lam Giang"},
        true);
  check(names_one_body,
        {"ban thường vụ", "Các chi bộ", "Bản đồ", "Bộc lộ", "Sởn", "Người dân", "Nhân dân", "", "Ban hành",
         "Hội nghị", "Báo cáo"},
        false);
}

TEST_CASE("groups and officials are bodies, but not one body") {
  for (std::string_view group :
       {"Các huyện ủy", "Cấp ủy cơ sở", "Thủ trưởng các cơ quan", "Người đứng đầu"}) {
    CAPTURE(group);
    CHECK(names_body(group));
    CHECK_FALSE(names_one_body(group));
  }
}

TEST_CASE("posts are in capitals") {
  check(names_post,
        {"PHÓ BÍ THƯ", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "TRƯỞNG BAN", "Q. GIÁM ĐỐC", "TỔNG BIÊN TẬP"}, true);
  check(names_post, {"Phó Bí thư", "BAN THƯỜNG VỤ", "LÊ VĂN VÍ DỤ", ""}, false);
}

TEST_CASE("powers to sign in all their spellings") {
  check(names_authority,
        {"T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN", "K/T BÍ THƯ", "KT. CHỦ TỊCH", "T/L BAN THƯỜNG VỤ",
         "TL. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC", "T.M BAN CHẤP HÀNH", "Thay mặt Ban Chấp hành"},
        true);
  check(names_authority, {"TMĐT PHÁT TRIỂN", "KTXH", "CHỦ TỊCH", "Tm. ban", ""}, false);
  CHECK(without_power("T/M BAN THƯỜNG VỤ") == "BAN THƯỜNG VỤ");
  CHECK(without_power("TM. ỦY BAN NHÂN DÂN") == "ỦY BAN NHÂN DÂN");
  CHECK(without_power("BAN TUYÊN GIÁO") == "BAN TUYÊN GIÁO");
}

TEST_CASE("a person's name is two to six words with capitals") {
  check(names_person,
        {"Lê Văn Ví Dụ", "LÊ VĂN VÍ DỤ", "Đỗ Ấn", "Thượng tá Lê Văn Ví Dụ", "TS. Lê Thị Ví Dụ",
         "Y Nhi Niê Kđăm"},
        true);
  check(names_person, {"Lê", "Lê văn Dụ", "Lê Văn Dụ.", "Phòng 5 Tầng", "Một Hai Ba Bốn Năm Sáu Bảy", ""},
        false);
}

TEST_CASE("a charge begins at its verb, and not inside the name of a body") {
  auto before = [](std::string_view text) {
    return std::string(trim(text.substr(0, find_charge(search_form(text)))));
  };
  CHECK(before("Ban Tuyên giáo chủ trì, phối hợp") == "Ban Tuyên giáo");
  CHECK(before("Ban Chỉ đạo theo dõi") == "Ban Chỉ đạo");
  CHECK(before("Sở Xây dựng hướng dẫn") == "Sở Xây dựng");
  CHECK(before("Các chi bộ xây dựng kế hoạch") == "Các chi bộ");
  CHECK(find_charge("ban tuyên giáo") == std::string_view::npos);
}

TEST_CASE("types of documents by abbreviation, name and slug") {
  CHECK(type_of_abbreviation("TT", Side::party)->name == "Thông tri");
  CHECK(type_of_abbreviation("TT", Side::state)->name == "Thông tư");
  CHECK(type_of_abbreviation("QĐi", Side::party)->name == "Quy định");
  CHECK(type_of_abbreviation("QyĐ", Side::party)->name == "Quy định");
  CHECK(type_of_abbreviation("XX", Side::party) == nullptr);
  for (std::string_view name : {"ke-hoach", "Kế hoạch", "KẾ HOẠCH", "kế hoạch"}) {
    CAPTURE(name);
    CHECK(type_of_name(name)->abbreviation == "KH");
  }
  CHECK(type_of_name("ke-hoach-lon") == nullptr);
}

TEST_CASE("types that only stand in numbers are known there") {
  CHECK(is_number_abbreviation("TTg"));
  CHECK(is_number_abbreviation("TTLT"));
  CHECK(is_number_abbreviation("KH"));
  CHECK_FALSE(is_number_abbreviation("NK"));
  CHECK_FALSE(is_number_abbreviation("UBND"));
}

TEST_SUITE_END();
