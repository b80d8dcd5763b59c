// Whatever decides the bytes of something that is made, as the SHA-256 of all its parts: equal materials,
// equal bytes, as long as the program is the same.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace vankho {

using Materials = std::string;  // 64 lower-case hexadecimal digits
Materials materials(std::initializer_list<std::string_view> parts);

}  // namespace vankho
