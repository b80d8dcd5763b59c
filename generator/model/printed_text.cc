#include "model/printed_text.h"

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
  return block.heading && !(is_article(block) && trim(plain(block.text)).ends_with(':'));
}

bool opens_appendix(const Block& block) {
  return block.part == Part::appendix && block.heading && block.marker.empty();
}

}  // namespace vankho
