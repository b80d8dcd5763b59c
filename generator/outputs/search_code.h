// Numbers and text as the scripts of the search index have them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace vankho {

// They need no escape in a JavaScript string, and a byte each.
inline constexpr std::string_view kSearchDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Five bits a digit, the lowest first; a digit of 32 and more says that another follows.
inline void append_number(std::string& out, std::uint32_t number) {
  for (; number >= 32; number >>= 5) out += kSearchDigits[32 + number % 32];
  out += kSearchDigits[number];
}

// One after the other. Of equal ones that follow each other there is the first, '*', and how many more; their
// number grows with the archive, and most of them are what the one before is.
std::string numbers_text(std::span<const std::uint32_t> numbers);

// A JavaScript string, also for browsers to which U+2028 and U+2029 end a line. Control characters but line
// ends become spaces.
std::string script_string(std::string_view text);

}  // namespace vankho
