#include "parse/encodings.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace vankho {

void append_utf8(std::string& out, char32_t character) {
  if (character < 0x80) {
    out += static_cast<char>(character);
  } else if (character < 0x800) {
    out += static_cast<char>(0xC0 | character >> 6);
    out += static_cast<char>(0x80 | (character & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | character >> 12);
    out += static_cast<char>(0x80 | (character >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (character & 0x3F));
  }
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  std::string out;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto first = static_cast<unsigned char>(bytes[i]),
               second = static_cast<unsigned char>(bytes[i + 1]);
    const auto character = static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    append_utf8(out, character >= 0xD800 && character < 0xE000 ? U'?' : character);
  }
  return out;
}

std::string from_latin_1(std::string_view bytes) {
  std::string out;
  for (char c : bytes) append_utf8(out, static_cast<unsigned char>(c));
  return out;
}

char32_t of_windows_1258(unsigned char byte) {
  static constexpr std::pair<unsigned char, char32_t> kOthers[] = {
      {0xC3, U'Ă'}, {0xE3, U'ă'},  {0xD0, U'Đ'},  {0xF0, U'đ'},  {0xD5, U'Ơ'},  {0xF5, U'ơ'}, {0xDD, U'Ư'},
      {0xFD, U'ư'}, {0xCC, 0x300}, {0xD2, 0x309}, {0xDE, 0x303}, {0xEC, 0x301}, {0xF2, 0x323}};
  const auto* other = std::ranges::find(kOthers, byte, &std::pair<unsigned char, char32_t>::first);
  return other == std::end(kOthers) ? byte : other->second;
}

std::string from_windows_1258(std::string_view bytes) {
  std::string out;
  for (char c : bytes) append_utf8(out, of_windows_1258(static_cast<unsigned char>(c)));
  return out;
}

std::vector<std::string> other_readings(std::string_view bytes) {
  std::vector<std::string> readings;
  if (!is_utf8(bytes)) readings = {from_latin_1(bytes), from_windows_1258(bytes)};
  if (bytes.find('\0') != bytes.npos) {
    const std::size_t mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? 2 : 0;
    for (bool big_endian : {false, true}) readings.push_back(from_utf16(bytes.substr(mark), big_endian));
  }
  return readings;
}

std::string from_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t at; (at = text.find('=')) != text.npos;) {
    out += text.substr(0, at);
    text.remove_prefix(at + 1);
    unsigned char byte = 0;
    const std::string_view digits = text.substr(0, 2);
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (fault == std::errc() && end == digits.data() + 2)
      out += static_cast<char>(byte);
    else if (!digits.starts_with('\r') && !digits.starts_with('\n'))
      out += '=';
    const bool is_broken = digits.starts_with('\n');
    text.remove_prefix(is_broken ? 1 : fault == std::errc() || digits == "\r\n" ? digits.size() : 0);
  }
  return out.append(text);
}

}  // namespace vankho
