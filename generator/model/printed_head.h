// Where the lines around the type and the title stand on the paper, for the page and the downloads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace vankho {

// Stands at the foot of every copy that is set here, and on no paper.
inline constexpr std::string_view kCopyNote = "Bản để đọc, không thay bản chính: ";

// "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 have a zero (Nghị định 30/2020/NĐ-CP, Phụ
// lục I, II.4).
std::string written_day(Day day);

struct PrintedLines {
  std::vector<std::string> urgency;      // under the number: "HỎA TỐC"
  std::vector<std::string> above_type;   // "DỰ THẢO"
  std::vector<std::string> below_title;  // "(Kèm theo Công văn số …)"
  std::vector<std::string> authority;  // above what a decision is based on: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"
};

PrintedLines printed_lines(const std::vector<std::string>& other_lines);

// What is left of the title under a type's line that goes on with its beginning: "KỶ NIỆM …" under "ĐỀ CƯƠNG
// TUYÊN TRUYỀN". `type_name`: "Đề cương".
std::string title_below(std::string_view type_line, std::string_view type_name, std::string_view title);

}  // namespace vankho
