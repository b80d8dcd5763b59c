#include "downloads/pdf_operators.h"

#include <cmath>
#include <cstdint>

#include "base/text.h"

namespace vankho::paper {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEF";

// Of the one character that `utf8` is.
std::uint32_t code_point(std::string_view utf8) {
  auto first = static_cast<unsigned char>(utf8.front());
  std::uint32_t code = utf8.size() == 1 ? first : first & (0xFF >> (utf8.size() + 1));
  for (char c : utf8.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3F);
  return code;
}

void append_literal(std::string& out, char byte) {
  if (byte == '(' || byte == ')' || byte == '\\') out += '\\';
  // A bare carriage return would be read as a line feed.
  if (byte == '\r')
    out += "\\r";
  else
    out += byte;
}

}  // namespace

void append_number(std::string& out, double number) {
  long hundredths = std::lround(number * 100);
  if (hundredths < 0) {
    out += '-';
    hundredths = -hundredths;
  }
  out += std::to_string(hundredths / 100);
  if (hundredths % 100 == 0) return;
  out += '.';
  out += kDigits[static_cast<std::size_t>(hundredths / 10 % 10)];
  if (hundredths % 10 != 0) out += kDigits[static_cast<std::size_t>(hundredths % 10)];
}

void append_glyph(std::string& out, unsigned id) {
  append_literal(out, static_cast<char>(id >> 8));
  append_literal(out, static_cast<char>(id & 0xFF));
}

void append_hex(std::string& out, unsigned code) {
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[code >> shift & 0xF];
}

std::string byte_string(std::string_view bytes) {
  std::string out = "(";
  for (char byte : bytes) append_literal(out, byte);
  return out + ")";
}

std::string text_string(std::string_view utf8) {
  std::string out = "<FEFF";
  for (std::string_view character : split_characters(utf8)) {
    std::uint32_t code = code_point(character);
    if (code >= 0x10000) {
      append_hex(out, 0xD800 + ((code - 0x10000) >> 10));
      append_hex(out, 0xDC00 + ((code - 0x10000) & 0x3FF));
    } else {
      append_hex(out, code);
    }
  }
  return out + ">";
}

}  // namespace vankho::paper
