#include "parse/passages.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace vankho {
namespace {

Passage passage(Passage::Place place, Text* text, std::string plain, int line, int last_line) {
  Passage result;
  result.place = place;
  result.text = text;
  result.plain = std::move(plain);
  result.searched = search_form(result.plain);
  result.temporals = find_temporals(result.searched);
  result.line = line;
  result.last_line = last_line;
  return result;
}

// The runs put together, with blanks for the marks of footnotes, which are no part of the number or word that
// they follow.
std::string words_of(const Text& text) {
  std::string out;
  for (const Run& run : text.runs) {
    if (run.footnote == 0) {
      out += run.text;
    } else {
      out.append(run.text.size(), ' ');
    }
  }
  return out;
}

// No sentence goes on so long; a text without any end does.
constexpr std::size_t kFarthest = 4000;  // bytes

bool ends_clause(std::string_view text, std::size_t at) {
  char c = text[at];
  if (c == ';' || c == '\n') return true;
  bool in_number = at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1]));
  return c == '.' && !in_number;
}

}  // namespace

void Passage::take(std::size_t begin, std::size_t end) {
  auto next = taken_.upper_bound(begin);
  if (next != taken_.begin() && std::prev(next)->second >= begin) begin = (--next)->first;
  for (; next != taken_.end() && next->first <= end; next = taken_.erase(next))
    end = std::max(end, next->second);
  taken_.emplace(begin, end);
}

bool Passage::is_taken(std::size_t begin, std::size_t end) const {
  const auto behind = taken_.lower_bound(end);
  return behind != taken_.begin() && std::prev(behind)->second > begin;
}

std::vector<Passage> passages_of(Document& document, int title_line) {
  using Kind = Passage::Place;
  std::vector<Passage> passages;
  passages.reserve(document.blocks.size() + document.footnotes.size() + document.head.other_lines.size() + 1);
  if (!document.title.empty()) {
    passages.push_back(passage(Kind::title, nullptr, document.title, title_line, title_line));
  }
  // "(Kèm theo Công văn số …)" and the like stand under the title.
  for (const std::string& line : document.head.other_lines) {
    passages.push_back(passage(Kind::title, nullptr, line, title_line, title_line));
  }
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    Block& block = document.blocks[i];
    if (block.kind != BlockKind::table) {
      passages.push_back(
          passage(Kind::block, &block.text, words_of(block.text), block.line, block.last_line));
      passages.back().block = i;
    }
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
      const int line = row < block.row_lines.size() ? block.row_lines[row] : block.line;
      const int last_line =
          row + 1 < block.row_lines.size() ? std::max(line, block.row_lines[row + 1] - 1) : block.last_line;
      for (std::size_t column = 0; column < block.rows[row].size(); ++column) {
        Text& cell = block.rows[row][column];
        passages.push_back(passage(Kind::cell, &cell, words_of(cell), line, last_line));
        passages.back().block = i;
        passages.back().row = row;
        passages.back().column = column;
      }
    }
  }
  for (Footnote& note : document.footnotes) {
    passages.push_back(passage(Kind::note, &note.text, words_of(note.text), note.line, note.line + 60));
  }
  return passages;
}

std::pair<std::size_t, std::size_t> clause_around(std::string_view text, std::size_t at) {
  std::size_t begin = std::min(at, text.size()), end = begin;
  const std::size_t first = begin - std::min(begin, kFarthest), last = std::min(text.size(), end + kFarthest);
  while (begin > first && !ends_clause(text, begin - 1)) --begin;
  while (end < last && !ends_clause(text, end)) ++end;
  return {begin, end};
}

Clauses::Clauses(std::string_view text) : text_(text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (ends_clause(text, at)) ends_.push_back(at);
}

std::pair<std::size_t, std::size_t> Clauses::around(std::size_t at) const {
  at = std::min(at, text_.size());
  const std::size_t first = at - std::min(at, kFarthest), last = std::min(text_.size(), at + kFarthest);
  const auto behind = std::ranges::lower_bound(ends_, at);
  const std::size_t begin = behind == ends_.begin() ? 0 : *std::prev(behind) + 1;
  const std::size_t end = behind == ends_.end() ? text_.size() : *behind;
  return {std::max(begin, first), std::min(end, last)};
}

}  // namespace vankho
