#include "parse/aligned_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "parse/lines_kind.h"

namespace vankho {
namespace {

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

std::string as_markdown(const AlignedRows& rows) {
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

}  // namespace

bool AlignedRows::counted() const { return is_counter(cells.front().front()); }

void AlignedRows::open(Cells row, int line) {
  cells.push_back(std::move(row));
  lines.push_back(line);
}

bool is_table_head(const Cells& cells) {
  constexpr int kLongestName = 45;
  const auto fits = [](const std::string& cell) {
    return starts_with_upper(cell) && length(cell) <= kLongestName &&
           cell.find_first_of(".;") == std::string::npos;
  };
  return cells.size() >= 2 && std::ranges::all_of(cells, fits) &&
         std::ranges::count_if(cells, names_column) >= 2;
}

bool counts_row(std::string_view cell) {
  while (!cell.empty() && std::string_view(".)").find(cell.back()) != std::string_view::npos)
    cell.remove_suffix(1);
  constexpr std::size_t kLongest = 5;
  const bool letter = cell.size() == 1 && (starts_with_upper(cell) || starts_with_lower(cell));
  return letter ||
         (!cell.empty() && cell.size() <= kLongest &&
          cell.find_first_not_of("0123456789.") == std::string_view::npos) ||
         (!cell.empty() && cell.find_first_not_of("IVX") == std::string_view::npos);
}

bool is_gap_in_table(const Line& line) { return trim(line.text).empty() || is_page_number(line.text); }

std::size_t end_of_rows(std::span<const Line> lines, const TakeLine& take) {
  std::size_t end = 1;
  bool gap = false;
  for (std::size_t at = end; at < lines.size(); ++at) {
    if (is_gap_in_table(lines[at])) {
      gap = true;
    } else if (take(lines[at], std::exchange(gap, false))) {
      end = at + 1;
    } else {
      break;
    }
  }
  return end;
}

void add_words(std::string& cell, std::string_view words) {
  if (!cell.empty() && !words.empty()) cell += ' ';
  cell += words;
}

std::optional<Verbatim> table_of(const AlignedRows& rows) {
  const auto filled = [](const Cells& row) {
    return std::ranges::count_if(row, [](const std::string& cell) { return !cell.empty(); }) >= 2;
  };
  if (rows.cells.size() < 2 || !std::any_of(rows.cells.begin() + 1, rows.cells.end(), filled))
    return std::nullopt;
  return Verbatim{as_markdown(rows), rows.lines, rows.end};
}

}  // namespace vankho
