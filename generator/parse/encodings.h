// Bytes of other encodings than UTF-8, read as far as marks of secrecy ask for: nothing is refused.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// Of the first plane.
void append_utf8(std::string& out, char32_t character);

// Halves of pairs, which are in no mark, become question marks; a last odd byte is left out.
std::string from_utf16(std::string_view bytes, bool big_endian);

std::string from_latin_1(std::string_view bytes);

// It has tone marks as letters of their own, and differs from ISO 8859-1 in few others.
char32_t of_windows_1258(unsigned char byte);
std::string from_windows_1258(std::string_view bytes);

// What bytes may mean that are not, or not only, UTF-8.
std::vector<std::string> other_readings(std::string_view bytes);

// As mail and saved web pages write bytes (RFC 2045, 6.7): "M=E1=BA=ACT", "=" at the end of a line that goes
// on.
std::string from_quoted_printable(std::string_view text);

}  // namespace vankho
