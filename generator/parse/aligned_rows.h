// The rows of a table without bars, as they are put together, and what tells them from other lines.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "parse/verbatim.h"

namespace vankho {

using Cells = std::vector<std::string>;

struct AlignedRows {
  std::vector<Cells> cells;  // the head first
  std::vector<int> lines;    // where each begins
  std::size_t end = 0;       // behind the last line taken

  std::size_t columns() const { return cells.front().size(); }
  bool counted() const;  // the first column is headed TT
  void open(Cells row, int line);
};

// Two columns or more, named as those of tables are: "TT", "Nội dung", "Thời hạn".
bool is_table_head(const Cells& cells);

// What stands in the column headed TT: "1", "2.1.", "IV", "a)".
bool counts_row(std::string_view cell);

// Blank, or a page's number.
bool is_gap_in_table(const Line& line);

// Hands on the lines below the head, the first of `lines`, and whether a gap is above each, as long as `take`
// takes them. Returns the place behind the last one taken.
using TakeLine = std::function<bool(const Line& line, bool behind_gap)>;
std::size_t end_of_rows(std::span<const Line> lines, const TakeLine& take);

void add_words(std::string& cell, std::string_view words);

// Null without a row that has something in two cells.
std::optional<Verbatim> table_of(const AlignedRows& rows);

}  // namespace vankho
