#include "parse/lines_kind.h"

#include <doctest/doctest.h>

#include <string>

#include "parse/secrecy_mark.h"

using namespace vankho;

namespace {

void check(bool (*is_kind)(std::string_view), std::initializer_list<std::string_view> lines, bool expected) {
  for (std::string_view line : lines) {
    CAPTURE(line);
    CHECK(is_kind(line) == expected);
  }
}

}  // namespace

TEST_SUITE_BEGIN("lines_kind");

TEST_CASE("a rule is three strokes or more") {
  CHECK(is_rule(std::string(72, '_')));
  check(is_rule,
        {"-----", "---", "***", "___", "* * *", "=====", "──────", "\\-----", "  ———  ", "– – –", "—–", "_"},
        true);
  check(is_rule, {"", "--", "*", "- một", "-----a", "1-2-3"}, false);
}

TEST_CASE("a page number is a number alone") {
  check(is_page_number,
        {"4", "12", "- 4 -", "-4-", "Trang 4", "Trang 4/12", "trang 12", "**3**", "*- 7 -*", "– 3 –", "—4—"},
        true);
  check(is_page_number,
        {"", "1234", "4.", "IV", "4 trang", "1.250", "4/12", "Trang bìa", "-", "28/3/1930", "3 4"}, false);
}

TEST_CASE("the dashes under a table's head") {
  check(is_table_delimiter, {"|---|---|", "|:--:|---:|", "---|---", " | - | - | "}, true);
  check(is_table_delimiter, {"---", "| a |", "||", "| | |", "-----"}, false);
}

TEST_CASE("the fences of code") {
  CHECK(fence_of("```") == "```");
  CHECK(fence_of("```text") == "```");
  CHECK(fence_of("~~~~ a `b`") == "~~~~");
  CHECK(fence_of("  ````  ") == "````");
  for (std::string_view line : {"", "`a`", "``", "~", "``~", "```mã``` trong dòng"})
    CHECK(fence_of(line) == "");
}

TEST_CASE("a secrecy mark stands alone on its line, boxed, spaced or bold") {
  check(is_secrecy_mark,
        {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "**MẬT**", "[MẬT]", "| MẬT |", "M Ậ T", "T Ố I  M Ậ T", "*TUYỆT MẬT*",
         "  MẬT.  ", "\\[ MẬT \\]", "# TỐI MẬT", "Độ mật: Mật", "ĐỘ MẬT: TỐI MẬT", "**Độ mật:** Tuyệt mật",
         "Độ mật : Tối mật"},
        true);
}

TEST_CASE("a label of secrecy without a grade behind it is no mark") {
  check(is_secrecy_mark,
        {"Độ mật: Thường", "Độ mật: Bình thường", "Độ mật: Công khai", "Độ mật: N/A", "Độ mật: 0",
         "Độ mật: [x] Thường  [ ] Mật  [ ] Tối mật", "Độ mật: Ghi mức độ mật (nếu có) của văn bản đến."},
        false);
  check(is_secrecy_mark_of_head, {"Sản phẩm ong (mật): 20 lít", "sản xuất mật ong (mật) năm 2026"}, false);
  check(is_secrecy_mark_of_head, {"(mật)", "Số 5-KH/TU (mật)", "KẾ HOẠCH (MẬT)"}, true);
}

TEST_CASE("a secrecy mark may name the paper that it is stamped on") {
  check(is_secrecy_mark,
        {"TÀI LIỆU MẬT", "**TÀI LIỆU TỐI MẬT**", "[TÀI LIỆU MẬT]", "TÀI LIỆU MẬT - KHẨN",
         "T À I  L I Ệ U  M Ậ T"},
        true);
}

TEST_CASE("a secrecy mark has words of other stamps beside it, and labels of several wordings") {
  check(is_secrecy_mark,
        {"MẬT, KHẨN", "MẬT – HỎA TỐC", "MẬT – HOẢ TỐC", "MẬT/KHẨN", "TUYỆT MẬT - KHẨN", "KHẨN - MẬT",
         "THƯỢNG KHẨN, TỐI MẬT", "HỎA TỐC HẸN GIỜ – MẬT", "TỐI MẬT (Chỉ người có tên mới được bóc bì)",
         "TỐI MẬT - TÀI LIỆU THU HỒI", "Mức độ mật: Tối mật", "Mức mật: MẬT", "Cấp độ mật: Mật",
         "Độ mật - MẬT", "Độ mật – Tối mật"},
        true);
  check(is_secrecy_mark,
        {"KHẨN", "HỎA TỐC", "THƯỢNG KHẨN", "Khẩn, mật", "MẬT KHẨU", "Chỉ người có tên mới được bóc bì",
         "Mức độ mật: Thường", "Mức mật:", "Mức độ mật: ………", "Độ mật: ......", "Độ mật – khái niệm",
         "Mức độ mật của tài liệu", "ĐỘ MẬT - NGUYÊN TẮC", "MẬT (BÍ MẬT NHÀ NƯỚC)"},
        false);
}

TEST_CASE("the word in a sentence and a document that is not secret are no secrecy mark") {
  check(is_secrecy_mark,
        {"Bảo vệ bí mật nhà nước", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Mật", "mật ong", "Mật độ dân số",
         "TÀI LIỆU MẬT VỤ", "Tài liệu mật", "QUẢN LÝ TÀI LIỆU MẬT", "II. TÀI LIỆU MẬT", "TÀI LIỆU MẬT MÃ",
         "TÀI LIỆU BÍ MẬT", "Độ mật: Thường", "Độ mật: không",
         "Độ mật:", "Độ mật của tài liệu do thủ trưởng quyết định", "MẬT ĐỘ", ""},
        false);
}

TEST_CASE("a head has secrecy marks in small letters, in brackets, and as scanners read them") {
  check(is_secrecy_mark_of_head,
        {"Mật", "Tối mật", "**Tuyệt mật**", "Số 5-KH/TU (MẬT)", "Số 5-KH/TU (Tối mật)", "MÂT", "TOI MAT",
         "TUYÊT MẬT", "M Ạ T", "Mật, khẩn", "TỐI MÂT – KHẨN", "TÀI LIỆU TUYỆT MẬT", "Tài liệu tối mật"},
        true);
  check(is_secrecy_mark_of_head,
        {"mật", "Mật ong", "MẶT", "MẤT", "Mất", "- Mật", "MẶT TRẬN", "Bí mật", "(bảo mật)", "Mạt", "KHẨN",
         "MẶT, KHẨN", "TÀI LIỆU MẬT VỤ", "Tài liệu mật", "Bảo mật", "Sở Mật mã", "CỤC CƠ YẾU – MẬT MÃ",
         "BÍ MẬT NHÀ NƯỚC", ""},
        false);
}

TEST_CASE("a secrecy mark may be joined to the number or the type of a head by a dash") {
  check(is_secrecy_mark_of_head,
        {"Số 5-KH/TU — MẬT", "Số: 05-KH/TU – TỐI MẬT", "**Số 5-KH/TU** - MẬT", "KẾ HOẠCH - TỐI MẬT",
         "**KẾ HOẠCH** – MẬT"},
        true);
  check(is_secrecy_mark_of_head,
        {"Số 5-KH/TU - Mật ong", "Số liệu - MẬT", "Kế hoạch số 5 - MẬT MÃ", "Số 5-KH/TU - BÍ MẬT",
         "KẾ HOẠCH - BÍ MẬT NHÀ NƯỚC", "Kế hoạch - Mật"},
        false);
}

TEST_CASE("what circulates internally says so on a line of its own") {
  check(is_internal_mark,
        {"LƯU HÀNH NỘI BỘ", "(Lưu hành nội bộ)", "Tài liệu lưu hành nội bộ", "TÀI LIỆU NỘI BỘ"}, true);
  check(is_internal_mark, {"Không lưu hành nội bộ", "Lưu hành nội bộ tài liệu này", "Nội bộ", ""}, false);
}

TEST_CASE("a draft says so on a line of its own") {
  check(is_draft_mark,
        {"DỰ THẢO", "(Dự thảo)", "**DỰ THẢO LẦN 2**", "Dự thảo lần 3", "[DỰ THẢO]", "DỰ THẢO 1",
         "Dự thảo 3 (12/4)", "Dự thảo ngày 12 tháng 4 năm 2026", "DỰ THẢO LẦN II", "Bản dự thảo lần thứ hai",
         "Dự thảo xin ý kiến", "DỰ THẢO XIN Ý KIẾN", "DƯ THẢO", "(Dư thảo lần 2)", "DU THAO"},
        true);
  check(is_draft_mark,
        {"Dự thảo Nghị quyết", "DỰ THẢO BÁO CÁO", "Góp ý dự thảo", "Dự thảo này",
         "Dự thảo lần 2 đã được góp ý", "Du thao", "DÙ THẢO", ""},
        false);
}

TEST_SUITE_END();
