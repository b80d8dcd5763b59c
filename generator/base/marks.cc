#include "base/marks.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/limits.h"

namespace vankho {

std::size_t find_surplus_mark(std::string_view text) {
  const char* bytes = text.data();
  const auto size = static_cast<std::int32_t>(text.size());
  int marks = 0;
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t begin = at;
    UChar32 character = 0;
    U8_NEXT(bytes, at, size, character);
    marks = character >= 0x300 && u_getCombiningClass(character) != 0 ? marks + 1 : 0;
    if (marks > limits::kMarksOfLetter) return static_cast<std::size_t>(begin);
  }
  return std::string_view::npos;
}

}  // namespace vankho
