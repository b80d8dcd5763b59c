// The text of an RTF file (Rich Text Format 1.9), as far as marks of secrecy in it ask for.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Paragraphs and rows end lines, in which cells stand in columns. What is hidden is there too.
struct RichTextLines {
  std::string text;
  std::string apart;  // what is in boxes, heads of pages and notes, was struck out, or is for programs
};

RichTextLines lines_of_rich_text(std::string_view rtf);

}  // namespace vankho
