// JPEG files (ITU-T T.81), whose pixels are left to those who show them.
#pragma once

#include <optional>
#include <string_view>

namespace vankho {

// 1 for shades of grey, 3 for colours. Null for a file that is cut short, and for kinds that not every reader
// of PDF knows: with the colours of a printing press, arithmetic codes, or more than 8 bits a sample.
std::optional<int> components_of_jpeg(std::string_view file);

}  // namespace vankho
