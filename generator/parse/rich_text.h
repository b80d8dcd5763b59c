// The text of an RTF file (Rich Text Format 1.9), as far as marks of secrecy in it ask for.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Paragraphs, cells and rows end lines. What is hidden is there too.
struct RichTextLines {
  std::string text;
  std::string apart;  // what is in boxes, heads of pages and notes, and what programs keep for themselves
};

RichTextLines lines_of_rich_text(std::string_view rtf);

}  // namespace vankho
