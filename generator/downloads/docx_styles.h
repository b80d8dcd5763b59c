// The styles of a DOCX: one for each role of the official form, with the measures of the regime, so that who
// goes on writing changes a style once and the whole document follows.
// ECMA-376 Part 1, 17.7; the order of elements is that of CT_Style, CT_PPrBase and EG_RPrBase (Annex A).
#pragma once

#include <string>
#include <string_view>

#include "downloads/regime.h"

namespace vankho {

// Ids of styles that set no role alone.
namespace docx_style {
inline constexpr std::string_view kPart = "TenPhan";         // PHẦN, PHỤ LỤC: a heading in the middle
inline constexpr std::string_view kNumbered = "MucCoSo";     // opens with a numeral
inline constexpr std::string_view kDashed = "GachDauDong";   // opens with a dash
inline constexpr std::string_view kPlus = "DauCongDauDong";  // opens with a plus
inline constexpr std::string_view kAddresseesLabel = "KinhGuiNhieuNoi";  // above a list
inline constexpr std::string_view kAddressee = "DanhSachKinhGui";
inline constexpr std::string_view kTableHead = "DauBang";
inline constexpr std::string_view kRule = "DongKe";  // no words: its upper border is the rule
inline constexpr std::string_view kDashes = "GachDuoiTrichYeu";
inline constexpr std::string_view kGap = "DongNgan";  // no words: parts a table from what follows
inline constexpr std::string_view kTable = "Bang";
inline constexpr std::string_view kColumns = "HaiCot";  // the columns of the head and of the closing
inline constexpr std::string_view kLink = "Hyperlink";
inline constexpr std::string_view kCode = "ChuDeuNet";
inline constexpr std::string_view kNoteMark = "FootnoteReference";
}  // namespace docx_style

// The id of the style of the paragraphs that have `role`, other than headings.
std::string_view style_of(Role role);

// Of a heading; ranks from 1 to 6.
std::string heading_style(int rank);

// Of the words of a table that are set in letters of `points`.
std::string table_style(double points, bool head, const Regime& regime);

// The part word/styles.xml.
std::string docx_styles(const Regime& regime);

}  // namespace vankho
