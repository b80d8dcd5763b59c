// A Word file's text with what only a word processor would show.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "editing/word_numbering.h"

namespace vankho {

struct SettledWord {
  std::string xml;
  std::map<std::string, int> lost;  // what could not be carried over, in Vietnamese, and how often
};

// word/document.xml with counted numbers as text, capitals where a format makes them, and without hidden text
// and Word's own table of contents, whose page numbers mean nothing elsewhere.
SettledWord settled(std::string_view document_xml, WordNumbering numbering);

}  // namespace vankho
