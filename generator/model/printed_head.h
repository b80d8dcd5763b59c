// What stands around the type on the paper, for the page and the downloads.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// What is left of the title under a type's line that goes on with its beginning: "KỶ NIỆM …" under "ĐỀ CƯƠNG
// TUYÊN TRUYỀN". `type_name`: "Đề cương".
std::string title_below(std::string_view type_line, std::string_view type_name, std::string_view title);

}  // namespace vankho
