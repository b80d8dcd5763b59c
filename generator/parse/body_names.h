// Where the name of a body ends in a sentence that says what the body does.
#pragma once

#include <string_view>

namespace vankho {

// The end of the name that opens `text`: at a verb of ordering or doing, known or not: "Ban Tuyên giáo chủ
// trì…", "Đài Truyền thanh huyện nhân đôi…"; npos where it has none. `searched` is the search form of `text`.
std::size_t find_end_of_name(std::string_view text, std::string_view searched);

}  // namespace vankho
