#include "parse/products.h"

#include <algorithm>
#include <cctype>

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The first bytes of Vietnamese letters beyond ASCII.
bool begins_letter(char c) { return std::string_view("\xC3\xC4\xC6\xE1").find(c) != std::string_view::npos; }

bool is_in_word_before(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] & 0xC0) == 0x80) --at;
  return at > 0 &&
         (std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0 || begins_letter(text[at - 1]));
}

bool is_in_word_at(std::string_view text, std::size_t at) {
  return at < text.size() &&
         (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || begins_letter(text[at]));
}

}  // namespace

std::string with_escaped_products(std::string text) {
  if (text.find('*') == text.npos || text.find('`') != text.npos) return text;
  std::string out;
  bool emphasis = false;  // whether one may be open
  std::size_t copied = 0;
  for (std::size_t at = 0; (at = text.find('*', at)) != text.npos; ++at) {
    const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
    const bool before = is_in_word_before(text, at), behind = is_in_word_at(text, end);
    const bool digit = (at > 0 && is_digit(text[at - 1])) || (end < text.size() && is_digit(text[end]));
    const bool product = end - at == 1 && before && behind && digit && !emphasis;
    if (product) out.append(text, copied, at - copied).append("\\");
    if (product) copied = at;
    if (!before && end < text.size() && text[end] != ' ' && text[end] != '\n') emphasis = true;
    at = end - 1;
  }
  return copied == 0 && out.empty() ? text : out.append(text, copied);
}

}  // namespace vankho
