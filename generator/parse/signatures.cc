#include "parse/signatures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/closing_lines.h"
#include "parse/head.h"
#include "parse/lines_kind.h"
#include "parse/person_names.h"
#include "parse/words.h"

namespace vankho {
namespace {

using closing_lines::is_signing_note;
using closing_lines::opens_signature;

// Where the post begins that stands behind a power and its body on one line: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH".
// npos where none does.
std::size_t find_post_behind(std::string_view authority) {
  const std::string searched = search_form(authority);
  for (std::string_view body : {" đoàn chủ tịch", " ban bí thư"})
    if (searched.ends_with(body)) return std::string_view::npos;
  for (std::string_view post : {" phó bí thư", " bí thư", " phó chủ tịch", " chủ tịch", " phó giám đốc",
                                " giám đốc", " phó thủ tướng", " thứ trưởng"}) {
    if (!searched.ends_with(post)) continue;
    const std::size_t at = searched.size() - post.size();
    return without_power(authority.substr(0, at)).empty() ? std::string_view::npos : at;
  }
  return std::string_view::npos;
}

// Who signs, from the lines of a signature; a blank line before a line of it is kept as an empty string.
Signatory signatory_of(const std::vector<std::string>& lines) {
  Signatory result;
  std::string* last = nullptr;
  auto add = [&](std::string& part, const std::string& line) {
    part += (part.empty() ? "" : " ") + line;
    last = &part;
  };
  bool after_blank = false;
  for (const std::string& line : lines) {
    if (line.empty()) {
      after_blank = true;
      continue;
    }
    bool capitals = is_upper(line);
    bool new_line = std::exchange(after_blank, false);
    if (is_signing_note(line)) continue;
    if (names_authority(line)) {
      const std::size_t post = find_post_behind(line);
      add(result.authority, line.substr(0, post));
      if (post != std::string::npos) add(result.post, line.substr(post + 1));
    } else if (capitals && names_post(line)) {
      // No name stands above a post: that was the rest of the body's.
      if (const std::string above = std::exchange(result.name, {}); !above.empty())
        add(result.authority, above);
      add(result.post, line);
    } else if (!capitals && !result.authority.empty() && result.post.empty() && names_post(upper(line)) &&
               !names_person(line)) {
      add(result.post, line);
    } else if (capitals && names_one_body(line) && result.authority.empty() && result.post.empty()) {
      add(result.authority, line);
    } else if (names_person(line) && result.name.empty() && (!capitals || new_line)) {
      result.name = line;
    } else if (capitals && last) {
      add(*last, line);
    }
  }
  return result;
}

// Lines of one who signs, an empty one where a line was left blank.
using Lines = std::vector<std::string>;

bool opens(const SignedCell& cell) { return opens_signature(cell.text); }

bool names(const SignedCell& cell) { return names_person(cell.text) && !opens(cell); }

// The cells from `begin` on that stand on one line.
std::span<const SignedCell> row_at(std::span<const SignedCell> cells, std::size_t begin) {
  std::size_t end = begin;
  while (end < cells.size() && cells[end].line == cells[begin].line) ++end;
  return cells.subspan(begin, end - begin);
}

// Where the columns of a line begin in which each who signs has what opens his signature, or his name; those
// below each other in a cell of a table are in one.
std::vector<std::size_t> columns_of_row(std::span<const SignedCell> row) {
  std::vector<SignedCell> heads;
  for (const SignedCell& cell : row)
    if (heads.empty() || heads.back().column != cell.column) heads.push_back(cell);
  std::vector<std::size_t> columns;
  if (!std::ranges::all_of(heads, opens) && !std::ranges::all_of(heads, names)) return columns;
  for (const SignedCell& head : heads) columns.push_back(head.column);
  return columns;
}

// Of the first line on which most sign; empty where nobody signs beside another. A single name is that of one
// whose power and post stand beside each other.
std::vector<std::size_t> columns_of_signatures(std::span<const SignedCell> cells) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < cells.size(); i += row_at(cells, i).size()) {
    const std::vector<std::size_t> here = columns_of_row(row_at(cells, i));
    if (here.size() > std::max<std::size_t>(columns.size(), 1)) columns = here;
  }
  if (std::ranges::count_if(cells, names) == 1) columns.clear();
  return columns;
}

std::size_t nearest(const std::vector<std::size_t>& columns, std::size_t to) {
  const auto distance = [&](std::size_t column) { return column < to ? to - column : column - to; };
  return static_cast<std::size_t>(std::ranges::min_element(columns, {}, distance) - columns.begin());
}

std::vector<Lines> side_by_side(std::span<const SignedCell> cells, const std::vector<std::size_t>& columns) {
  std::vector<Lines> all(columns.size());
  std::map<int, std::size_t> on_line, taken;
  for (const SignedCell& cell : cells) ++on_line[cell.line];
  for (const SignedCell& cell : cells) {
    if (cell.text.empty()) {
      for (Lines& lines : all) lines.emplace_back();
      continue;
    }
    const std::size_t in_order = taken[cell.line]++;
    const bool full = on_line[cell.line] == columns.size();
    all[full ? in_order : nearest(columns, cell.column)].push_back(cell.text);
  }
  return all;
}

std::vector<Lines> below_each_other(std::span<const SignedCell> cells) {
  std::vector<Lines> all(1);
  bool named = false;
  for (const SignedCell& cell : cells) {
    if (named && opens_another_signature(cell.text)) {
      all.emplace_back();
      named = false;
    }
    named = named || names(cell);
    all.back().push_back(cell.text);
  }
  return all;
}

}  // namespace

bool is_table_row(const Line& line) { return trim(line.text).starts_with("|"); }

std::vector<SignedCell> cells_of(const Line& line) {
  constexpr std::size_t kWide = 100;  // more than spaces make between columns
  const bool table = is_table_row(line);
  std::vector<SignedCell> cells;
  std::size_t from = 0;
  for (std::string& text : columns_of(line.text)) {
    from = std::min(line.text.find(text, from), line.text.size());
    const std::string_view before = line.text.substr(0, from);
    const auto parted = static_cast<std::size_t>(std::ranges::count(before, table ? '|' : '\t'));
    cells.push_back({std::move(text), line.number, parted > 0 ? parted * kWide : from});
  }
  return cells;
}

bool is_empty_row(const Line& line) {
  return is_table_row(line) && std::ranges::all_of(cells_of(line), [](const SignedCell& cell) {
           return cell.text.empty() || is_table_delimiter(cell.text);
         });
}

bool opens_another_signature(std::string_view line) {
  if (!is_upper(line)) return false;
  const bool of_body =
      contains_any(line, {" SỞ ", " CỤC ", " CHI CỤC ", " CÔNG AN", " ỦY BAN ", " UBND", " HỘI ", " BAN ",
                          " ĐOÀN ", " VIỆN ", " TÒA ÁN", " TRƯỜNG ", " LIÊN ĐOÀN "});
  return names_authority(line) ||
         (names_post(line) && of_body && line.find("BAN THƯỜNG TRỰC") == std::string_view::npos);
}

std::vector<Signature> read_signatures(std::span<const SignedCell> cells) {
  const std::vector<std::size_t> columns = columns_of_signatures(cells);
  std::vector<Signature> signatures;
  for (Lines& lines : columns.empty() ? below_each_other(cells) : side_by_side(cells, columns)) {
    const Signatory by = signatory_of(lines);
    std::erase(lines, std::string());
    if (!lines.empty()) signatures.push_back({by, std::move(lines)});
  }
  if (signatures.size() <= kMostSigners) return signatures;
  Signature all = std::move(signatures.front());
  for (Signature& other : std::span(signatures).subspan(1))
    std::ranges::move(other.lines, std::back_inserter(all.lines));
  return {std::move(all)};
}

}  // namespace vankho
