// What readers call a section, which programs know by its anchor.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "model/document.h"

namespace vankho {

// "II.1" of plain numerals, before which "mục" may stand; "Chương II, Điều 3, khoản 2" where parts, chapters
// or articles hold it, with their numerals as the document writes them.
struct SectionName {
  std::string name;
  bool plain = true;
};

SectionName section_name(const Metadata& document, std::string_view anchor);

// The same for whoever asks for every section of a document, which must outlive it.
class SectionNames {
 public:
  explicit SectionNames(const Metadata& document);
  SectionName of(std::string_view anchor) const;

 private:
  std::unordered_map<std::string_view, std::string_view> written_;  // numerals of headings, by anchor
};

}  // namespace vankho
