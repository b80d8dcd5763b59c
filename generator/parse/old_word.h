// The text of Word 97 to 2003 (MS-DOC), as far as marks of secrecy in it ask for.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// It lies in the file as it is, in two bytes a letter or one, its paragraphs ended by CR and its cells by
// U+0007, between what programs keep: read in both ways.
struct OldWordLines {
  std::string wide;    // of two bytes a letter, in UTF-8, without lines that are no text
  std::string narrow;  // the bytes
};

OldWordLines lines_of_old_word(std::string_view file);

}  // namespace vankho
