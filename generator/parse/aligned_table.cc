#include "parse/aligned_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "parse/lines_kind.h"
#include "parse/markers.h"

namespace vankho {
namespace {

// A stretch of a line, in characters from its left margin.
struct Segment {
  std::size_t begin = 0, end = 0;
  std::string text;
};

using Cells = std::vector<std::string>;

constexpr auto kColumnNames = std::to_array<std::string_view>(
    {"tt",       "stt",      "số tt",    "nội dung",  "nhiệm vụ",  "công việc", "thời gian", "thời hạn",
     "hạn",      "tiến độ",  "ngày",     "đơn vị",    "cơ quan",   "chủ trì",   "phối hợp",  "người",
     "bộ phận",  "địa điểm", "ghi chú",  "họ và tên", "họ tên",    "chức vụ",   "chức danh", "sản phẩm",
     "kết quả",  "chỉ tiêu", "số lượng", "kinh phí",  "tên",       "hoạt động", "đối tượng", "phụ trách",
     "danh mục", "lĩnh vực", "tỷ lệ",    "đvt",       "thực hiện", "kế hoạch",  "dự kiến",   "báo cáo"});

bool is_counter(std::string_view name) {
  const std::string searched = search_form(name);
  return searched == "tt" || searched == "stt" || searched == "số tt";
}

bool names_column(std::string_view cell) {
  const std::string searched = search_form(cell);
  return std::ranges::any_of(kColumnNames, [&](std::string_view name) { return searched.starts_with(name); });
}

bool is_head(const Cells& cells) {
  constexpr int kLongestName = 45;
  const auto fits = [](const std::string& cell) {
    return starts_with_upper(cell) && length(cell) <= kLongestName &&
           cell.find_first_of(".;") == std::string::npos;
  };
  return cells.size() >= 2 && std::ranges::all_of(cells, fits) &&
         std::ranges::count_if(cells, names_column) >= 2;
}

// What stands in the column headed TT: "1", "2.1.", "IV", "a)".
bool counts(std::string_view cell) {
  while (!cell.empty() && std::string_view(".)").find(cell.back()) != std::string_view::npos)
    cell.remove_suffix(1);
  constexpr std::size_t kLongest = 5;
  const bool letter = cell.size() == 1 && (starts_with_upper(cell) || starts_with_lower(cell));
  return letter ||
         (!cell.empty() && cell.size() <= kLongest &&
          cell.find_first_not_of("0123456789.") == std::string_view::npos) ||
         (!cell.empty() && cell.find_first_not_of("IVX") == std::string_view::npos);
}

bool is_gap(const Line& line) { return trim(line.text).empty() || is_page_number(line.text); }

void add_words(std::string& cell, std::string_view words) {
  if (!cell.empty() && !words.empty()) cell += ' ';
  cell += words;
}

// Rows as they are read, the head first.
struct Rows {
  std::vector<Cells> cells;
  std::vector<int> lines;
  std::size_t end = 0;  // behind the last line taken

  std::size_t columns() const { return cells.front().size(); }
  bool counted() const { return is_counter(cells.front().front()); }
  void open(Cells row, int line) {
    cells.push_back(std::move(row));
    lines.push_back(line);
  }
};

std::string as_markdown(const Rows& rows) {
  std::string out;
  for (std::size_t row = 0; row < rows.cells.size(); ++row) {
    if (row > 0) out += '\n';
    out += '|';
    for (std::size_t column = 0; column < rows.columns(); ++column) {
      out += ' ';
      for (char c : column < rows.cells[row].size() ? rows.cells[row][column] : std::string())
        out += c == '|' ? "\\|" : std::string(1, c);
      out += " |";
    }
    if (row > 0) continue;
    out += "\n|";
    for (std::size_t column = 0; column < rows.columns(); ++column) out += "---|";
  }
  return out;
}

std::optional<Verbatim> table_of(const Rows& rows) {
  const auto filled = [](const Cells& row) {
    return std::ranges::count_if(row, [](const std::string& cell) { return !cell.empty(); }) >= 2;
  };
  if (rows.cells.size() < 2 || !std::any_of(rows.cells.begin() + 1, rows.cells.end(), filled))
    return std::nullopt;
  return Verbatim{as_markdown(rows), rows.lines, rows.end};
}

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
    if (!is_head(head)) return std::nullopt;
    rows_.open(std::move(head), lines_[0].number);
    rows_.end = 1;
    bool gap = false;
    for (std::size_t at = 1; at < lines_.size(); ++at) {
      if (is_gap(lines_[at])) {
        gap = true;
      } else if (take(lines_[at], std::exchange(gap, false))) {
        rows_.end = at + 1;
      } else {
        break;
      }
    }
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
    if (rows_.counted() ? counts(cells[0]) : complete) {
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
  Rows rows_;
};

// What two spaces or more part.
std::vector<Segment> segments_of(std::string_view line) {
  std::vector<Segment> segments;
  std::size_t at = 0, spaces = 2;  // spaces before the character
  for (std::string_view character : split_characters(line)) {
    const bool space = character == " " || character == "\t";
    if (!space && spaces >= 2) segments.push_back({at, at, {}});
    if (!space) {
      Segment& segment = segments.back();
      if (spaces == 1) segment.text += ' ';
      segment.text += character;
      segment.end = at + 1;
    }
    spaces = space ? spaces + 1 : 0;
    ++at;
  }
  return segments;
}

std::size_t overlap(const Segment& a, const Segment& b) {
  const std::size_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  return end > begin ? end - begin : 0;
}

class SpacedTable {
 public:
  explicit SpacedTable(std::span<const Line> lines) : lines_(lines) {}

  std::optional<Verbatim> read() {
    columns_ = segments_of(lines_[0].text);
    Cells head;
    for (const Segment& segment : columns_) head.push_back(segment.text);
    if (!is_head(head)) return std::nullopt;
    rows_.open(std::move(head), lines_[0].number);
    rows_.end = 1;
    widen_columns();
    bool gap = false;
    for (std::size_t at = 1; at < lines_.size(); ++at) {
      if (is_gap(lines_[at])) {
        gap = true;
      } else if (take(lines_[at], std::exchange(gap, false))) {
        rows_.end = at + 1;
      } else {
        break;
      }
    }
    return table_of(rows_);
  }

 private:
  // The rows with something in every column tell how far each goes.
  void widen_columns() {
    for (const Line& line : lines_.subspan(1)) {
      const std::vector<Segment> segments = segments_of(line.text);
      if (is_paragraph(segments) || opens_section(segments)) break;
      if (segments.size() != columns_.size() || (rows_.counted() && !counts(segments[0].text))) continue;
      for (std::size_t i = 0; i < segments.size(); ++i) {
        columns_[i].begin = std::min(columns_[i].begin, segments[i].begin);
        columns_[i].end = std::max(columns_[i].end, segments[i].end);
      }
    }
  }

  bool is_paragraph(const std::vector<Segment>& segments) const {
    return segments.size() == 1 && !is_page_number(segments[0].text) &&
           segments[0].begin < columns_[1].begin && segments[0].end > columns_[1].end;
  }

  // "III. TỔ CHỨC THỰC HIỆN", "2. Kinh phí" right under the rows, however far from the margin.
  static bool opens_section(const std::vector<Segment>& segments) {
    if (segments.size() != 1) return false;
    const std::optional<Marker> marker = read_marker(segments[0].text);
    return marker && marker->kind <= MarkerKind::arabic && starts_with_upper(marker->rest);
  }

  // The column in which a segment begins, else the one that it overlaps most.
  std::size_t column_of(const Segment& segment) const {
    const auto begins_in = [&](const Segment& c) {
      return c.begin <= segment.begin && segment.begin < c.end;
    };
    const auto holder = std::ranges::find_if(columns_, begins_in);
    if (holder != columns_.end()) return static_cast<std::size_t>(holder - columns_.begin());
    const auto widest = std::ranges::max_element(
        columns_, {}, [&](const Segment& column) { return overlap(column, segment); });
    if (overlap(*widest, segment) > 0) return static_cast<std::size_t>(widest - columns_.begin());
    const auto behind =
        std::ranges::find_if(columns_, [&](const Segment& c) { return c.begin > segment.begin; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - columns_.begin(), 1) - 1);
  }

  bool take(const Line& line, bool behind_gap) {
    const std::vector<Segment> segments = segments_of(line.text);
    if (is_paragraph(segments) || opens_section(segments)) return false;
    const bool full = segments.size() == columns_.size();
    Cells cells(columns_.size());
    for (std::size_t i = 0; i < segments.size(); ++i)
      add_words(cells[full ? i : column_of(segments[i])], segments[i].text);
    const std::string& first = cells[0];
    const bool opens =
        rows_.counted() ? counts(first) : !first.empty() && (full || behind_gap) && segments.size() > 1;
    if (opens || (!rows_.counted() && segments.size() > 1 && starts_with_upper(first))) {
      rows_.open(std::move(cells), line.number);
      return true;
    }
    const bool other =
        rows_.counted() ? !first.empty() : segments.size() == 1 && (behind_gap || read_marker(line.text));
    if (other || (behind_gap && !rows_.counted())) return false;
    for (std::size_t i = 0; i < cells.size(); ++i) add_words(rows_.cells.back()[i], cells[i]);
    return true;
  }

  std::span<const Line> lines_;
  std::vector<Segment> columns_;
  Rows rows_;
};

}  // namespace

std::optional<Verbatim> read_aligned_table(std::span<const Line> lines) {
  const std::string_view head = trim(lines[0].text);
  constexpr std::size_t kLongestHead = 300;
  if (head.size() > kLongestHead || lines.size() < 2) return std::nullopt;
  if (head.find('\t') != std::string_view::npos) return TabbedTable(lines).read();
  if (head.find("  ") != std::string_view::npos) return SpacedTable(lines).read();
  return std::nullopt;
}

}  // namespace vankho
