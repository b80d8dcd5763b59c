#include "render/markup.h"

#include <array>
#include <cstddef>

namespace vankho::jinja {
namespace {

constexpr std::string_view kSpecial = "&<>\"'";
constexpr std::string_view kEntities[] = {"", "&amp;", "&lt;", "&gt;", "&#34;", "&#39;"};

// The place of every byte among the entities; 0 for what needs none.
constexpr std::array<unsigned char, 256> make_numbers() {
  std::array<unsigned char, 256> numbers{};
  for (std::size_t i = 0; i < kSpecial.size(); ++i) {
    numbers[static_cast<unsigned char>(kSpecial[i])] = static_cast<unsigned char>(i + 1);
  }
  return numbers;
}

constexpr std::array<unsigned char, 256> kNumbers = make_numbers();

// Whether nothing has to be replaced, as in most text. Without a way out of the inner loop and with numbers
// in place of truth values, compilers test its sixteen characters at once.
bool is_plain(std::string_view text) {
  constexpr std::size_t kAtOnce = 16;
  unsigned char special = 0;
  for (; text.size() >= kAtOnce; text.remove_prefix(kAtOnce)) {
    for (char c : text.substr(0, kAtOnce))
      special |= static_cast<unsigned char>((c == '&' ? 1 : 0) | (c == '<' ? 1 : 0) | (c == '>' ? 1 : 0) |
                                            (c == '"' ? 1 : 0) | (c == '\'' ? 1 : 0));
  }
  for (char c : text) special |= kNumbers[static_cast<unsigned char>(c)];
  return special == 0;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  if (is_plain(text)) {
    out += text;
    return;
  }
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned char number = kNumbers[static_cast<unsigned char>(text[at])];
    if (number == 0) continue;
    out.append(text, plain, at - plain).append(kEntities[number]);
    plain = at + 1;
  }
  out.append(text, plain);
}

Markup escaped(std::string_view text) {
  Markup markup;
  markup.html.reserve(text.size());
  append_escaped(markup.html, text);
  return markup;
}

}  // namespace vankho::jinja
