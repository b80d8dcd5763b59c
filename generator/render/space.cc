#include "render/space.h"

#include <array>

namespace vankho::jinja {
namespace {

constexpr bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\x1c' && c <= '\x1f');
}

constexpr std::array<std::string_view, 19> kWideSpaces = {
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
    "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};

// The bytes of the white space that `text` begins with, as `fits` compares; 0 where there is none.
template <typename Fits>
std::size_t space_size(std::string_view text, char first, Fits fits) {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(first) < 0x80) return is_ascii_space(first) ? 1 : 0;
  for (std::string_view space : kWideSpaces) {
    if (fits(space)) return space.size();
  }
  return 0;
}

}  // namespace

std::string_view without_leading_space(std::string_view text) {
  auto fits = [&](std::string_view space) { return text.starts_with(space); };
  while (std::size_t size = space_size(text, text.empty() ? '\0' : text.front(), fits))
    text.remove_prefix(size);
  return text;
}

std::string_view without_trailing_space(std::string_view text) {
  auto fits = [&](std::string_view space) { return text.ends_with(space); };
  while (std::size_t size = space_size(text, text.empty() ? '\0' : text.back(), fits))
    text.remove_suffix(size);
  return text;
}

}  // namespace vankho::jinja
