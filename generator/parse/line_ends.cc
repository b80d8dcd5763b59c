#include "parse/line_ends.h"

#include "base/bytes.h"
#include "base/hidden_character.h"

namespace vankho {
namespace {

// What ends a line beside "\n": on Windows, on old Macs, at Word's soft break, on mainframes and by Unicode.
constexpr std::string_view kOtherEnds[] = {"\r\n", "\r", "\v", "\u0085", "\u2028", "\u2029"};

// At the beginning of `text`; 0 for none.
std::size_t size_of_other_end(std::string_view text) {
  if (std::string_view("\r\v\xC2\xE2").find(text[0]) == text.npos) return 0;
  for (std::string_view end : kOtherEnds)
    if (text.starts_with(end)) return end.size();
  return 0;
}

}  // namespace

bool has_plain_ends(std::string_view text) {
  return !any_byte(text, [](Bytes c) { return (c == '\r') | (c == '\f') | (c == '\v') | (c == '\0'); }) &&
         !contains_any(text, {"\u0085", "\u2028", "\u2029"});
}

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t size = size_of_other_end(text.substr(i))) {
      out += '\n';
      i += size - 1;
    } else if (text[i] == '\f' || text[i] == '\0') {
      // A form feed ends a page: what pdftotext writes in front of the first line of the next. Within a line
      // it is a space, since no editor counts a line for it.
      if (text[i] == '\f' && !out.empty() && out.back() != '\n') out += ' ';
    } else {
      out += text[i];
    }
  }
  return out;
}

std::vector<HiddenEnd> hidden_ends(std::string_view text) {
  std::vector<HiddenEnd> found;
  if (!contains_any(text, {"\v", "\u0085", "\u2028", "\u2029"})) return found;
  int line = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t size = text[i] == '\n' ? 1 : size_of_other_end(text.substr(i));
    if (size == 0) continue;
    const std::string_view end = text.substr(i, size);
    if (end.front() != '\n' && end.front() != '\r') found.push_back({line, code_point_name(end)});
    ++line;
    i += size - 1;
  }
  return found;
}

}  // namespace vankho
