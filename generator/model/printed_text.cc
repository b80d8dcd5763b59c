#include "model/printed_text.h"

#include <algorithm>

#include "base/text.h"

namespace vankho {

bool is_line_of_capitals(const Block& block) {
  constexpr int kLongest = 150;  // characters
  if (!block.marker.empty() || block.text.runs.empty()) return false;
  const std::string text = plain(block.text);
  return !text.ends_with('.') && length(text) <= kLongest && is_upper(text);
}

bool is_article(const Block& block) { return search_form(block.marker).starts_with("điều "); }

bool is_titled(const Block& block) {
  constexpr int kLetter = 4;  // level of a)
  const bool may_go_on = is_article(block) || block.level >= kLetter;
  return block.heading && !(may_go_on && trim(plain(block.text)).ends_with(':'));
}

namespace {

bool all_bold(const Text& text) {
  return !text.runs.empty() && std::all_of(text.runs.begin(), text.runs.end(), [](const Run& run) {
    return (run.style & Run::bold) != 0 || trim(run.text).empty();
  });
}

}  // namespace

bool opens_appendix(const Block& block) {
  return block.part == Part::appendix && block.heading && block.marker.empty();
}

AppendixTitles::Line AppendixTitles::next(const Block& block) {
  if (opens_appendix(block)) {
    open_ = true;
    return Line::none;
  }
  const bool may_name = block.kind == BlockKind::paragraph && !block.heading && block.marker.empty();
  const Line line = !open_ || !may_name                                  ? Line::none
                    : is_line_of_capitals(block) || all_bold(block.text) ? Line::title
                    : trim(plain(block.text)).starts_with("(")           ? Line::origin
                                                                         : Line::none;
  open_ = line != Line::none;
  return line;
}

}  // namespace vankho
