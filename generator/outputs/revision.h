// What a document said before it was changed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "model/filed_document.h"

namespace vankho {

struct Revision {
  int number = 0;  // 1 for the first, counting those that may be shown
  std::optional<Day> day;
  std::string editor;   // the name to be shown; empty for none
  std::string message;  // what the editor said of the change; one line
  FiledDocument document;
  bool same_words = false;  // as the one before it: only its layout or declarations were changed
};

// The words of a document in reading order: its head, title, text with numerals, tables row by row,
// signature, recipients, footnotes. Spaces collapsed, none empty.
std::vector<std::string> paragraphs_of(const FiledDocument& document);

}  // namespace vankho
