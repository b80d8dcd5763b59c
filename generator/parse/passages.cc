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

bool ends_clause(std::string_view text, std::size_t at) {
  char c = text[at];
  if (c == ';' || c == '\n') return true;
  bool in_number = at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1]));
  return c == '.' && !in_number;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c != ' ' && c != '*' && c != '\\') out += c;
  }
  return out;
}

}  // namespace

bool Passage::is_taken(std::size_t begin, std::size_t end) const {
  return std::any_of(taken.begin(), taken.end(),
                     [&](const auto& stretch) { return begin < stretch.second && stretch.first < end; });
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

Place place_of(const Passage& passage, std::string_view words, const std::vector<Line>& lines) {
  Place result{passage.line, 0, {}};
  if (lines.empty()) return result;
  std::string wanted = without_spaces(words);
  int first = lines.front().number, last = std::min(passage.last_line, lines.back().number);
  for (int number = std::max(passage.line, first); number <= last; ++number) {
    std::string_view text = lines[static_cast<std::size_t>(number - first)].text;
    std::size_t at = text.find(words);
    const bool spaced = at == std::string_view::npos && text.size() >= wanted.size() &&
                        without_spaces(text).find(wanted) != std::string::npos;
    if (at == std::string_view::npos && !spaced) continue;
    for (std::size_t size = words.size(); at == std::string_view::npos && size > 1;)
      at = text.find(words.substr(0, --size));
    return {number, at == std::string_view::npos ? 0 : length(text.substr(0, at)) + 1, std::string(text)};
  }
  if (passage.line >= first && passage.line <= lines.back().number) {
    result.text = lines[static_cast<std::size_t>(passage.line - first)].text;
  }
  return result;
}

std::pair<std::size_t, std::size_t> clause_around(std::string_view text, std::size_t at) {
  constexpr std::size_t kFarthest = 4000;  // no sentence goes on so long; a text without any end does
  std::size_t begin = std::min(at, text.size()), end = begin;
  const std::size_t first = begin - std::min(begin, kFarthest), last = std::min(text.size(), end + kFarthest);
  while (begin > first && !ends_clause(text, begin - 1)) --begin;
  while (end < last && !ends_clause(text, end)) ++end;
  return {begin, end};
}

}  // namespace vankho
