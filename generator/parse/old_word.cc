#include "parse/old_word.h"

#include <algorithm>

#include "parse/encodings.h"

namespace vankho {
namespace {

// What a program keeps, read as UTF-16, has no letters of ours, or characters that no Vietnamese has.
bool is_readable(std::string_view line) {
  constexpr char kCjk = '\xE3';  // begins U+3000 and all above it
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  const auto is_strange = [](char c) {
    return static_cast<unsigned char>(c) >= static_cast<unsigned char>(kCjk);
  };
  return std::ranges::any_of(line, is_letter) && std::ranges::none_of(line, is_strange);
}

// Cells end with U+0007, and rows with one more.
std::string with_columns(std::string_view read) {
  std::string out;
  for (std::size_t i = 0; i < read.size(); ++i) {
    const bool ends_row = read[i] == '\x07' && i > 0 && read[i - 1] == '\x07';
    if (read[i] != '\x07')
      out += read[i];
    else
      out += ends_row ? "\n" : " | ";
  }
  return out;
}

std::string wanted_lines(std::string_view read, bool (*is_wanted)(std::string_view)) {
  constexpr std::string_view kEnds("\r\n\x0B\f\0", 5);
  std::string lines;
  while (!read.empty()) {
    const std::string_view line = read.substr(0, read.find_first_of(kEnds));
    if (is_wanted(line)) lines.append(line) += '\n';
    read.remove_prefix(std::min(line.size() + 1, read.size()));
  }
  return lines;
}

}  // namespace

OldWordLines lines_of_old_word(std::string_view file) {
  const auto is_filled = [](std::string_view line) { return !line.empty(); };
  return {wanted_lines(with_columns(from_utf16(file, false)), is_readable),
          wanted_lines(with_columns(file), is_filled)};
}

}  // namespace vankho
