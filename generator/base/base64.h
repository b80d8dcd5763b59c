// Bytes as letters, digits, '+' and '/' (RFC 4648), for scripts.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

std::string base64(std::string_view bytes);

}  // namespace vankho
