// The bytes of a file as numbered lines, however they were saved.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

struct Line {
  std::string_view text;  // without its end and trailing white space
  int number = 0;         // 1-based, in the file
};

// Without byte-order mark, with "\n" ends and form feeds as line ends, in NFC, with plain spaces for
// unbreakable ones. Bytes that are no UTF-8 are an error at their line, and become U+FFFD.
std::string normalized(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);

// In the first `lines` lines of `bytes`, ends of lines that editors do not show as such are errors: nobody
// would see a key behind one.
void refuse_hidden_ends(std::string_view path, std::string_view bytes, int lines,
                        std::vector<Problem>& problems);

// Views into `text`, which must outlive them. `first_number` is the number of its first line.
std::vector<Line> lines_of(std::string_view text, int first_number);

// A line as it reads on paper: without Markdown's emphasis, heading and escape marks, spaces collapsed. A
// line of emphasis marks alone ("*", "***") stays.
std::string bare(std::string_view line);

}  // namespace vankho
