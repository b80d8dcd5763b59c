// What a Word file says beside its text and pandoc does not tell: the fonts of old encodings, and what is
// kept apart from the text.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "editing/word_package.h"
#include "parse/legacy_text.h"

namespace vankho {

struct WordParts {
  std::optional<LegacyEncoding> encoding;  // that fonts tell: .VnTime, VNI-Times
  std::set<std::string> capitals;   // paragraphs in a font that shows small letters as capitals: .VnTimeH
  std::map<std::string, int> lost;  // text boxes, symbols, charts, headers and footers
};

// Of word/document.xml.
WordParts read_word_parts(std::string_view document_xml);

// Of a whole file: its headers and footers too.
WordParts read_word_parts(const WordPackage& package);

}  // namespace vankho
