// What readers call a section, which programs know by its anchor.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"

namespace vankho {

// "II.1" of plain numerals, before which "mục" may stand; "Chương II, Điều 3, khoản 2" where parts, chapters
// or articles hold it, with their numerals as the document writes them.
struct SectionName {
  std::string name;
  bool plain = true;
};

SectionName section_name(const Metadata& document, std::string_view anchor);

}  // namespace vankho
