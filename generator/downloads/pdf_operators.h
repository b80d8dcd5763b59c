// Writes the operators of a content stream.
#pragma once

#include <string>
#include <string_view>

namespace vankho::paper {

// At most two decimals: a hundredth of a point is a fortieth of what a printer can place.
void append_number(std::string& out, double number);

// Two bytes of a literal string (ISO 32000-1, 7.3.4.2), as Identity-H wants a glyph: half the bytes to
// compress of a hexadecimal one.
void append_glyph(std::string& out, unsigned id);

// Four digits.
void append_hex(std::string& out, unsigned code);

// A literal string (7.3.4.2) of these bytes.
std::string byte_string(std::string_view bytes);

// A text string in UTF-16BE with its mark, as a hexadecimal string: <FEFF…> (ISO 32000-1, 7.9.2.2).
std::string text_string(std::string_view utf8);

}  // namespace vankho::paper
