// What a single line of a document's head is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/types.h"

namespace vankho::head_lines {

inline constexpr std::string_view kPartyTitle = "đảng cộng sản việt nam";
inline constexpr std::string_view kNationalTitle = "cộng hòa xã hội chủ nghĩa việt nam";
inline constexpr std::string_view kMotto = "độc lập";
inline constexpr std::string_view kAddressees = "kính gửi";

// The Party's, the state's or the Youth Union's title, or the national motto; `searched` is a search form.
bool is_motto(std::string_view searched);

std::vector<std::string_view> split(std::string_view text, std::string_view separator);

// A line of capitals that names a type and perhaps goes on: "ĐỀ CƯƠNG TUYÊN TRUYỀN". Of a decorated line (a
// heading, or bold) the type's name alone may be in small letters. "DỰ THẢO" may stand in front of it and
// "(Dự thảo)" behind.
struct TypeLine {
  const DocumentType* type = nullptr;
  std::string rest;
  bool draft = false;
};
std::optional<TypeLine> read_type_line(std::string_view text, bool decorated);

// The type that a title opens with in small letters, and the rest: "Hướng dẫn tuyên truyền kỷ niệm …".
std::optional<TypeLine> read_caption(std::string_view text);

// True if `line` opens a section: "I. MỤC ĐÍCH", "1.", "PHẦN THỨ NHẤT".
bool is_section(std::string_view line);

// True if `text` begins as a preamble does: "Căn cứ …", "Thực hiện …".
bool opens_preamble(std::string_view text);

std::string without_closing_punctuation(std::string_view text);

// True if a cell opens as one with a number does: "Số 5", "Số:", "Nghị quyết số: 11"; `searched` is a search
// form.
bool labels_number(std::string_view searched);

// "LIÊN TỊCH" behind "KẾ HOẠCH": that several issue it, which is no part of the title.
bool says_joint(std::string_view behind_type);

// "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH": who issues the document, without what it is about.
bool names_author(std::string_view line);

// "BAN TUYÊN GIÁO" above "HUYỆN ỦY HẢI LĂNG": a board named before the committee that it is of.
bool is_board_above_committee(const std::vector<std::string>& bodies);

// Whether a gap or a bar parts the line in columns.
bool stands_in_columns(std::string_view line);

// "Lam Giang, ngày 12 tháng 4 năm" above "2026"; not "ngày … tháng … năm", which is to be filled in.
bool lacks_year(std::string_view searched);

// How many of the columns of a line are its first cell's, which a table may write in lines: "| SỞ NỘI
// VỤ<br>V/v … |".
std::size_t lines_of_first_cell(std::string_view line);

// "/KH-UBND" behind the room in which a number is to be written.
bool leaves_room_for_number(std::string_view cell);

// "CÔNG VĂN ĐẾN", "ĐẾN Số: 12": what an office that received the document stamped on it.
bool opens_stamp_of_arrival(std::string_view searched);

// "Số: 12", "Ngày 5/3", "Chuyển: …" under it.
bool goes_on_with_stamp(std::string_view searched);

// True if a narrow column broke the national title behind `searched`, a search form: "cộng hòa xã hội".
bool begins_title(std::string_view searched);

// True if `cell` may be the first words of a place's name that a narrow column broke: "Tam" above "Kỳ, ngày
// …".
bool begins_place(std::string_view cell);

// Whether "Số 5-KH/TU" has a number, and not the room for one: "Số     /KH-UBND", "Số: …-KH/TU".
bool has_number_behind_label(std::string_view line);

// Whether "Tam Kỳ, ngày 31 tháng 02 năm 2026" has all its numbers: none of them is left to be filled in.
bool is_whole_date(std::string_view line);

// "HỘI ĐỒNG NHÂN DÂN TỈNH": what a document is issued by, below its title.
bool names_authority_in_capitals(const std::string& text);

// "(Kèm theo Công văn số …": what carries the document.
bool says_attached(const std::string& text);

// Names of bodies in the head's capitals: a line that does not begin as one continues the line above.
std::vector<std::string> bodies_of(const std::vector<std::string>& lines);

}  // namespace vankho::head_lines
