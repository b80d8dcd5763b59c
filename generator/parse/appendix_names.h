// The names of appendices, tables of figures and specimen forms: "Phụ lục 1", "Biểu số 2", "Mẫu số 03".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// The heading of an appendix on a line of its own, as written: "PHỤ LỤC", "Phụ lục 2", "**PHỤ LỤC I**". Below
// the signature (`below_closing`) also "BIỂU SỐ 1", "Mẫu số 2", and a name behind the number: "Phụ lục 1:
// Danh mục". Empty for other lines.
std::string read_appendix_heading(std::string_view line, bool below_closing);

// "Phụ lục 2" for the heading "PHỤ LỤC 2: DANH MỤC": as texts name it.
std::string appendix_name(std::string_view heading);

// The same for all names of one appendix, as "Phụ lục số 01" and "phụ lục 1"; empty for one without a number.
std::string appendix_key(std::string_view name);

// The appendices and forms of its own that a text speaks of by their numbers, as it names them: "theo Phụ lục
// 1 và 2", but not "Phụ lục I Nghị định số 30/2020/NĐ-CP". `searched` is the search form of `plain`.
std::vector<std::string> find_appendices(std::string_view plain, std::string_view searched);

}  // namespace vankho
