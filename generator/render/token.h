// The words of a template.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "render/source.h"

namespace vankho::jinja {

enum class TokenKind : std::uint8_t {
  text,         // outside tags, as it will be printed
  print_begin,  // {{
  tag_begin,    // {%
  tag_end,      // }} or %}
  name,
  string,  // with its quotes, as written
  integer,
  symbol,
  end
};

struct Token {
  TokenKind kind;
  std::string_view text;  // lies in the source, or is a constant
  std::size_t offset;     // in the source

  // True for that word or sign of the language; never for text or a string.
  bool is(std::string_view word) const {
    return (kind == TokenKind::name || kind == TokenKind::symbol || kind == TokenKind::tag_end) &&
           text == word;
  }
};

// Comments are gone, white space is as trim_blocks, lstrip_blocks and the signs '-' and '+' leave it, and
// every opened tag is closed. The last token is `end`. Throws Mistake.
std::vector<Token> tokenize(const Source& source);

}  // namespace vankho::jinja
