// Where front matter begins and ends in a file.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "parse/keys.h"

namespace vankho {

struct Fences {
  std::string_view
      declarations;  // between the fences, from line 2 on; up to a blank line where one is missing
  int lines = 0;     // fences included; 0 where the second is missing
};

// Front matter begins with `---` alone on the first line and ends with the next such line.
// A text that begins with `---`, has no second one and no key after it has none; null.
std::optional<Fences> find_fences(std::string_view text);

// The line of a text without front matter that says something under one of `keys`, and the key: declarations
// that nobody reads, because a blank line or a dash too many stands above them. Null for none.
struct StrayDeclaration {
  int line = 0;
  std::string_view key;
};
std::optional<StrayDeclaration> find_stray_declaration(std::string_view text, std::span<const Key> keys);

// Likewise below the first `lines` of a file, the front matter: a second one, or one at the end. Keys without
// "_" may be words of the text.
std::optional<StrayDeclaration> find_declaration_below(std::string_view text, int lines,
                                                       std::span<const Key> keys);

}  // namespace vankho
