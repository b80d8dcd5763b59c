// Lines as readers see them, be they written for programs: what converters of Word files and web pages leave.
#pragma once

#include <string>
#include <vector>

#include "parse/source_text.h"

namespace vankho {

struct ShownLine {
  std::string text;
  int number = 0;
};

// Those that show otherwise than they are written: "<p>M&#7852;T</p>", "[MẬT](a.md)" and "[MẬT][1]" as MẬT,
// letters of other widths and styles as plain ones. What tags part stands in columns. None
// of a text that has more of them than a document may have lines.
std::vector<ShownLine> lines_shown_otherwise(const std::vector<Line>& lines);

}  // namespace vankho
