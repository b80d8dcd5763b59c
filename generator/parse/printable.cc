#include "parse/printable.h"

#include <string_view>

#include "base/bytes.h"
#include "parse/front_matter_fences.h"

namespace vankho {
namespace {

constexpr char kHyphenOfWord = '\x1E';
constexpr std::string_view kNoncharacters[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"};

bool is_control(char c) { return (c > 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7F'; }

bool is_printable(std::string_view text) {
  const bool has_controls =
      any_byte(text, [](Bytes c) { return ((c > 0) & (c < ' ') & (c != '\n') & (c != '\t')) | (c == 0x7F); });
  return !has_controls && !contains_any(text, {kNoncharacters[0], kNoncharacters[1]});
}

bool opens_noncharacter(std::string_view rest) {
  return rest.starts_with(kNoncharacters[0]) || rest.starts_with(kNoncharacters[1]);
}

std::size_t begin_of_body(std::string_view text) {
  const auto fences = find_fences(text);
  return fences ? static_cast<std::size_t>(fences->declarations.end() - text.begin()) : 0;
}

}  // namespace

std::string with_printable_body(std::string text) {
  if (is_printable(text)) return text;
  std::size_t at = begin_of_body(text);
  std::string out = text.substr(0, at);
  for (; at < text.size(); ++at) {
    if (opens_noncharacter(std::string_view(text).substr(at)))
      at += kNoncharacters[0].size() - 1;
    else if (text[at] == kHyphenOfWord)
      out += '-';
    else if (!is_control(text[at]))
      out += text[at];
  }
  return out;
}

}  // namespace vankho
