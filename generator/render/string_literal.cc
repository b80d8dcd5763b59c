#include "render/string_literal.h"

#include <charconv>
#include <optional>

#include "render/messages.h"

namespace vankho::jinja {
namespace {

std::optional<char> simple_escape(char letter) {
  switch (letter) {
    case '\\':
    case '\'':
    case '"':
      return letter;
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return std::nullopt;
  }
}

// The character of `\x` or `\u`, which has that many digits; surrogates are none.
std::optional<unsigned> coded_character(std::string_view digits, std::size_t count) {
  unsigned code = 0;
  if (digits.size() < count) return std::nullopt;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + count, code, 16);
  if (error != std::errc() || end != digits.data() + count || (code >= 0xD800 && code < 0xE000))
    return std::nullopt;
  return code;
}

void append_utf8(std::string& out, unsigned code) {
  auto continuation = [](unsigned bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += continuation(code);
  } else {
    out += static_cast<char>(0xE0 | code >> 12);
    out += continuation(code >> 6);
    out += continuation(code);
  }
}

}  // namespace

std::string unquoted(const TokenStream& tokens, const Token& token) {
  std::string_view text = token.text.substr(1, token.text.size() - 2);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      out += text[at];
      continue;
    }
    char letter = text[++at];
    std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 0;
    if (std::optional<char> character = simple_escape(letter)) {
      out += *character;
    } else if (auto code = digits > 0 ? coded_character(text.substr(at + 1), digits) : std::nullopt) {
      append_utf8(out, *code);
      at += digits;
    } else {
      Place place = tokens.place_of(token);
      place.offset += at;
      fail(place, kUnknownEscape, {"\\" + std::string(1, letter)});
    }
  }
  return out;
}

}  // namespace vankho::jinja
