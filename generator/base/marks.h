// Letters with more marks than any language writes: putting them into normal order takes a time that grows
// with the square of their number.
#pragma once

#include <cstddef>
#include <string_view>

namespace vankho {

// Where in `text`, which is UTF-8, the first mark stands that its letter has too many of by
// limits::kMarksOfLetter; npos for none.
std::size_t find_surplus_mark(std::string_view text);

}  // namespace vankho
