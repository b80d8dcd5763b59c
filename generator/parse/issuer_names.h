// Where the name of a body ends that a text cites a document of.
#pragma once

#include <cstddef>
#include <string_view>

namespace vankho {

// How much of `text`, which stands behind "của", names the issuer: "Bộ Giáo dục và Đào tạo" of "Bộ Giáo dục
// và Đào tạo về việc …", "Chính phủ" of "Chính phủ và Nghị quyết số …". `searched` is its search form. 0
// where the name would be too long to be one.
std::size_t size_of_issuer(std::string_view text, std::string_view searched);

}  // namespace vankho
