#include "parse/aligned_table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "parse/aligned_rows.h"
#include "parse/markers.h"
#include "parse/spaced_table.h"

namespace vankho {
namespace {

// Cells parted by tabs, where two tabs have an empty cell between them.
Cells cells_by_tabs(std::string_view line, bool keep_empty) {
  Cells cells;
  for (;;) {
    const std::size_t tab = line.find('\t');
    std::string cell = collapse_spaces(line.substr(0, tab));
    if (keep_empty || !cell.empty()) cells.push_back(std::move(cell));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

class TabbedTable {
 public:
  explicit TabbedTable(std::span<const Line> lines) : lines_(lines) {}

  std::optional<Verbatim> read() {
    Cells head = cells_by_tabs(lines_[0].text, true);
    keep_empty_ = std::ranges::none_of(head, [](const std::string& cell) { return cell.empty(); });
    if (!keep_empty_) std::erase(head, "");
    if (!is_table_head(head)) return std::nullopt;
    rows_.open(std::move(head), lines_[0].number);
    rows_.end =
        end_of_rows(lines_, [&](const Line& line, bool behind_gap) { return take(line, behind_gap); });
    return table_of(rows_);
  }

 private:
  bool take(const Line& line, bool behind_gap) {
    Cells cells = cells_by_tabs(line.text, keep_empty_);
    Cells& row = rows_.cells.back();
    const bool in_head = rows_.cells.size() == 1, complete = in_head || row.size() >= rows_.columns();
    const auto filled = std::ranges::find_if(cells, [](const std::string& cell) { return !cell.empty(); });
    const bool alone =
        std::all_of(std::next(filled), cells.end(), [](const std::string& c) { return c.empty(); });
    if (alone) return !in_head && !behind_gap && take_words(*filled, complete);
    if (rows_.counted() ? counts_row(cells[0]) : complete) {
      rows_.open(std::move(cells), line.number);
    } else if (!complete && row.size() + cells.size() <= rows_.columns() + 1) {
      add_words(row.back(), cells[0]);
      row.insert(row.end(), cells.begin() + 1, cells.end());
    } else if (!in_head && cells.size() <= rows_.columns()) {
      rows_.open(std::move(cells), line.number);
    } else {
      return false;
    }
    return true;
  }

  // A line end within a cell.
  bool take_words(const std::string& words, bool row_complete) {
    if (read_marker(words) || (row_complete && !starts_with_lower(words))) return false;
    add_words(rows_.cells.back().back(), words);
    return true;
  }

  std::span<const Line> lines_;
  bool keep_empty_ = true;
  AlignedRows rows_;
};

}  // namespace

std::optional<Verbatim> read_aligned_table(std::span<const Line> lines) {
  const std::string_view head = trim(lines[0].text);
  constexpr std::size_t kLongestHead = 300;
  if (head.size() > kLongestHead || lines.size() < 2) return std::nullopt;
  if (head.find('\t') != std::string_view::npos) return TabbedTable(lines).read();
  if (head.find("  ") != std::string_view::npos) return read_spaced_table(lines);
  return std::nullopt;
}

}  // namespace vankho
