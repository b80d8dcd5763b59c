// The same text as another machine would have saved it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankho::fuzz {

// With a byte-order mark, lines that end in CRLF, and letters taken apart from their marks. Null of what is
// no plain text: no UTF-8, or with a carriage return or a mark of its own.
std::optional<std::string> other_bytes(std::string_view text);

}  // namespace vankho::fuzz
