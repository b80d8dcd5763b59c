#include "render/markup.h"

#include <array>
#include <cstddef>

#include "base/bytes.h"

namespace vankho::jinja {
namespace {

constexpr std::string_view kSpecial = "&<>\"'";
constexpr std::string_view kEntities[] = {"", "&amp;", "&lt;", "&gt;", "&#34;", "&#39;", ""};
constexpr unsigned char kNothing = 6;  // for control characters, which no document of HTML may have

// The place of every byte among the entities; 0 for what needs none.
constexpr std::array<unsigned char, 256> make_numbers() {
  std::array<unsigned char, 256> numbers{};
  for (std::size_t c = 0; c < 0x20; ++c) numbers[c] = c == '\n' || c == '\t' ? 0 : kNothing;
  numbers[0x7F] = kNothing;
  for (std::size_t i = 0; i < kSpecial.size(); ++i) {
    numbers[static_cast<unsigned char>(kSpecial[i])] = static_cast<unsigned char>(i + 1);
  }
  return numbers;
}

constexpr std::array<unsigned char, 256> kNumbers = make_numbers();

// Whether nothing has to be replaced, as in most text.
bool is_plain(std::string_view text) {
  return !any_byte(text, [](Bytes c) {
    return (c == '&') | (c == '<') | (c == '>') | (c == '"') | (c == '\'') | (c == 0x7F) |
           ((c < 0x20) & (c != '\n') & (c != '\t'));
  });
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
