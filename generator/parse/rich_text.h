// The text of an RTF file (Rich Text Format 1.9), as far as marks of secrecy in it ask for.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Paragraphs, cells and rows end lines. What is hidden, in heads of pages and in notes is there too, and what
// programs keep for themselves.
std::string text_of_rich_text(std::string_view rtf);

}  // namespace vankho
