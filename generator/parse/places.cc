#include "parse/places.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace vankho {
namespace {

// What Markdown may have between the letters of a word, or a line more of than its passage.
bool is_loose(char c) { return c == ' ' || c == '*' || c == '\\'; }

std::string without_loose(std::string_view words) {
  constexpr std::size_t kEnough = 100;  // bytes, to tell one place from another
  std::string out;
  for (char c : words) {
    if (out.size() == kEnough) break;
    if (!is_loose(c)) out += c;
  }
  return out;
}

// How many bytes of `wanted` `text` begins with, loose characters aside.
std::size_t common(std::string_view text, std::string_view wanted) {
  std::size_t same = 0;
  for (std::size_t at = 0; at < text.size() && same < wanted.size(); ++at) {
    if (is_loose(text[at])) continue;
    if (text[at] != wanted[same]) break;
    ++same;
  }
  return same;
}

bool share_row(const Passage& a, const Passage& b) {
  return a.place == Passage::Place::cell && b.place == Passage::Place::cell && a.block == b.block &&
         a.row == b.row;
}

}  // namespace

Place Places::of(const Passage& passage, std::string_view words, std::size_t offset) {
  Place place{passage.line, 0, {}, {}};
  if (lines_.empty()) return place;
  const std::string wanted = without_loose(words);
  const int last_line = std::min(passage.last_line, lines_.back().number);
  if (wanted.empty() || (!find(from(passage, offset), last_line, words, wanted) &&
                         !find(beginning(passage), last_line, words, wanted))) {
    const int first = lines_.front().number;
    if (passage.line >= first && passage.line <= lines_.back().number)
      place.text = lines_[static_cast<std::size_t>(passage.line - first)].text;
    return place;
  }
  passage_ = &passage;
  offset_ = offset;
  const Line& line = lines_[found_.line];
  return {line.number, column(), line.text, line.text.substr(found_.byte)};
}

Places::Spot Places::beginning(const Passage& passage) const {
  return {static_cast<std::size_t>(std::max(passage.line - lines_.front().number, 0)), 0};
}

// The nearest spot before which the words cannot stand: no passage is longer than its lines.
Places::Spot Places::from(const Passage& passage, std::size_t offset) const {
  if (passage_ == &passage && offset >= offset_) return further(found_, offset - offset_);
  if (passage_ && share_row(*passage_, passage)) return found_;
  return further(beginning(passage), offset);
}

Places::Spot Places::further(Spot spot, std::size_t bytes) const {
  spot.byte += bytes;
  for (; spot.line < lines_.size() && spot.byte > lines_[spot.line].text.size(); ++spot.line)
    spot.byte -= lines_[spot.line].text.size() + 1;
  return spot;
}

bool Places::find(Spot from, int last_line, std::string_view words, std::string_view wanted) {
  for (; from.line < lines_.size() && lines_[from.line].number <= last_line; ++from.line, from.byte = 0) {
    if (searched_ > limits::kSearched) return false;
    const std::string_view text = lines_[from.line].text;
    const std::size_t at = find_in(text, from.byte, words, wanted);
    if (at == std::string_view::npos) continue;
    found_ = {from.line, at};
    return true;
  }
  return false;
}

// As they are, else with loose characters between them.
std::size_t Places::find_in(std::string_view text, std::size_t from, std::string_view words,
                            std::string_view wanted) {
  std::size_t at = text.find(words, from);
  searched_ += std::min(at, text.size()) - std::min(from, text.size()) + 1;
  if (at != std::string_view::npos) return at;
  for (at = text.find(wanted[0], from); at != std::string_view::npos; at = text.find(wanted[0], at + 1)) {
    const std::size_t same = common(text.substr(at), wanted);
    searched_ += same;
    if (same == wanted.size()) return at;
  }
  return at;
}

int Places::column() {
  if (counted_.line != found_.line || counted_.byte > found_.byte) {
    counted_ = {found_.line, 0};
    column_ = 1;
  }
  column_ += length(lines_[found_.line].text.substr(counted_.byte, found_.byte - counted_.byte));
  counted_ = found_;
  return column_;
}

}  // namespace vankho
