// Numbers as word processors write them.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// `format` is Word's name of it (ECMA-376, ST_NumberFormat): "upperRoman", "lowerLetter", "decimalZero";
// "none" is nothing, and what is not known here is in digits.
std::string counted(int number, std::string_view format);

}  // namespace vankho
