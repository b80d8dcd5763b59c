// What has a shape of its own among the lines of a document: tables, quotes and code.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "parse/source_text.h"

namespace vankho {

struct Verbatim {
  std::string markdown;
  std::vector<int> row_lines;  // of a table: where each row begins, the head first
  std::size_t lines = 0;       // how many it takes
};

// What the first of `lines` opens; null where it opens nothing of the kind. Blank lines and page numbers
// between the rows of a table are left out; rows without the line of dashes under their head get one.
std::optional<Verbatim> read_verbatim(std::span<const Line> lines);

}  // namespace vankho
