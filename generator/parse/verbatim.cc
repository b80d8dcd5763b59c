#include "parse/verbatim.h"

#include <algorithm>

#include "base/text.h"
#include "parse/aligned_table.h"
#include "parse/lines_kind.h"

namespace vankho {
namespace {

bool is_blank(std::string_view line) { return trim(line).empty(); }

bool has_bar(std::string_view line) { return line.find('|') != std::string_view::npos; }

bool begins_with_bar(std::string_view line) { return trim(line).starts_with("|"); }

// The index of the first line from `at` on that is neither blank nor a page's number.
std::size_t skip_gap(std::span<const Line> lines, std::size_t at) {
  while (at < lines.size() && (is_blank(lines[at].text) || is_page_number(lines[at].text))) ++at;
  return at;
}

bool is_delimiter_at(std::span<const Line> lines, std::size_t at) {
  return at < lines.size() && is_table_delimiter(lines[at].text);
}

std::ptrdiff_t bars_in(std::string_view line) {
  std::string_view text = trim(line);
  return text.starts_with("|") && text.ends_with("|") ? std::count(text.begin(), text.end(), '|') : 0;
}

void append(Verbatim& block, const Line& line) {
  if (block.lines++ > 0) block.markdown += '\n';
  block.markdown += block.lines == 1 ? trim(line.text) : line.text;
}

// Where the row behind the line before `at` stands; `at` itself at the table's end. Rows may stand apart, but
// then they begin with a bar and open no table of their own.
std::size_t next_row(std::span<const Line> lines, std::size_t at) {
  if (at < lines.size() && has_bar(lines[at].text)) return at;
  const std::size_t row = skip_gap(lines, at);
  bool further = row < lines.size() && begins_with_bar(lines[row].text) &&
                 !is_delimiter_at(lines, skip_gap(lines, row + 1));
  return further ? row : lines.size();
}

std::optional<Verbatim> read_barred_table(std::span<const Line> lines) {
  std::size_t at = skip_gap(lines, 1);
  const bool near = at == 1 || begins_with_bar(lines[0].text);
  const bool delimited = near && is_delimiter_at(lines, at);
  // Without its dashes a table has rows of as many bars as its head.
  const std::ptrdiff_t bars = bars_in(lines[0].text);
  const bool bare_rows = bars > 2 && at < lines.size() && bars_in(lines[at].text) == bars;
  if (!delimited && !bare_rows) return std::nullopt;
  Verbatim table;
  append(table, lines[0]);
  table.row_lines.push_back(lines[0].number);
  if (delimited) {
    append(table, lines[at++]);
  } else {
    table.markdown += "\n|";
    for (std::ptrdiff_t column = 1; column < bars; ++column) table.markdown += "---|";
    at = 1;
  }
  std::size_t end = at;
  for (std::size_t row = next_row(lines, at); row < lines.size(); row = next_row(lines, end)) {
    table.row_lines.push_back(lines[row].number);
    append(table, lines[row]);
    end = row + 1;
  }
  table.lines = end;
  return table;
}

// "> 90% chi bộ", ">= 2 lớp": the sign is text, but "> 1. Mục đích" is a quote.
bool compares(std::string_view line) {
  const std::string_view behind = trim(trim(line).substr(1));
  const std::size_t end = std::min(behind.find_first_not_of("0123456789"), behind.size());
  const std::string_view unit = behind.substr(end, 2);
  return behind.starts_with("=") || (end > 0 && unit != ". " && unit != ") ");
}

bool opens_quote(std::span<const Line> lines) {
  const auto marked = [&](std::size_t at) {
    return at < lines.size() && trim(lines[at].text).starts_with(">");
  };
  return marked(0) && (!compares(lines[0].text) || (marked(1) && !compares(lines[1].text)));
}

Verbatim read_quote(std::span<const Line> lines) {
  Verbatim quote;
  for (const Line& line : lines) {
    if (quote.lines > 0 && line.text.find('>') == std::string_view::npos) break;
    append(quote, line);
  }
  return quote;
}

// The block ends as it began, so that Markdown never takes in what stands behind it.
Verbatim read_fenced(std::span<const Line> lines, std::string_view fence) {
  Verbatim code;
  for (const Line& line : lines) {
    const std::string_view closing = fence_of(line.text);
    if (code.lines > 0 && closing.starts_with(fence) && trim(line.text) == closing) {
      code.markdown.append("\n").append(fence);
      ++code.lines;
      return code;
    }
    append(code, line);
  }
  code.markdown.append("\n").append(fence);
  return code;
}

}  // namespace

std::optional<Verbatim> read_verbatim(std::span<const Line> lines) {
  std::string_view first = lines[0].text;
  if (std::string_view fence = fence_of(first); !fence.empty()) return read_fenced(lines, fence);
  if (opens_quote(lines)) return read_quote(lines);
  if (has_bar(first)) return read_barred_table(lines);
  return read_aligned_table(lines);
}

}  // namespace vankho
