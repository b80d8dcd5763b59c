// Characters that look like what they are not, or like nothing.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// Icelandic Ð and ð for Đ and đ, letters of other alphabets in words, signs of fonts of pictures, and what
// cannot be seen between letters: the first of each line.
void check_letters(const std::string& path, const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
