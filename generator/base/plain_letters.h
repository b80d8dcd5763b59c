// Letters of other widths and styles, as fonts of before Unicode had them.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Unicode normal form KC: "ＭẬＴ" -> "MẬT", and unbreakable spaces are spaces. UTF-8.
std::string nfkc(std::string_view text);

}  // namespace vankho
