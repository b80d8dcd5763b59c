#include "parse/shown_lines.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "base/limits.h"
#include "base/plain_letters.h"
#include "base/text.h"
#include "parse/markdown.h"

namespace vankho {
namespace {

// Marks, addresses and the first bytes of letters of other widths and styles.
constexpr std::string_view kWrittenForPrograms = "<&[\xEF\xF0";

// Longer lines are sentences.
constexpr std::size_t kLongestShown = 400;

bool stays_in_word(std::string_view tag) {
  static constexpr std::string_view kTags[] = {"a", "b",     "big",  "em",     "font", "i",   "mark",
                                               "s", "small", "span", "strong", "sub",  "sup", "u"};
  tag.remove_prefix(tag.starts_with("/") ? 1 : 0);
  return std::ranges::find(kTags, lower(tag.substr(0, tag.find_first_of(" /\t")))) != std::end(kTags);
}

bool opens_tag(std::string_view text) {
  return text.size() > 1 && (std::isalpha(static_cast<unsigned char>(text[1])) != 0 || text[1] == '/');
}

std::string without_tags(std::string_view line) {
  constexpr std::string_view kGap = "   ";
  std::string out;
  while (!line.empty()) {
    const std::size_t begin = std::min(line.find('<'), line.size());
    out += line.substr(0, begin);
    line.remove_prefix(begin);
    if (line.empty()) break;
    if (!opens_tag(line)) {
      out += '<';
      line.remove_prefix(1);
      continue;
    }
    const std::size_t end = line.find('>');
    if (end == line.npos) break;  // so no other one ends either
    if (!stays_in_word(line.substr(1, end - 1))) out += kGap;
    line.remove_prefix(end + 1);
  }
  out += line;
  return std::string(trim(out));
}

// "[MẬT][1]" → "[MẬT]", "MẬT[^1]" → "MẬT": where labels lead stands on other lines.
std::string without_labels(std::string_view line) {
  std::string out;
  while (!line.empty()) {
    const bool is_label =
        line.starts_with('[') && (out.ends_with(']') || (line.starts_with("[^") && !out.empty()));
    const std::size_t end = is_label ? line.find(']') : line.npos;
    if (end == line.npos) out += line[0];
    line.remove_prefix(end == line.npos ? 1 : end + 1);
  }
  return out;
}

}  // namespace

std::vector<ShownLine> lines_shown_otherwise(const std::vector<Line>& lines) {
  std::vector<ShownLine> shown;
  for (const Line& line : lines) {
    if (line.text.find_first_of(kWrittenForPrograms) == line.text.npos) continue;
    const std::string text = without_tags(line.text);
    if (text.size() <= kLongestShown) shown.push_back({without_labels(text), line.number});
    if (shown.size() > limits::kTextLines) return {};
  }
  std::vector<MarkdownPiece> pieces;
  for (const ShownLine& line : shown) pieces.push_back({line.text});
  const std::vector<Block> read = parse_markdown(pieces);
  for (std::size_t i = 0; i < shown.size(); ++i) shown[i].text = nfkc(plain(read[i].text));
  return shown;
}

}  // namespace vankho
