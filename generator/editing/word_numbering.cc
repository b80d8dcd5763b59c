#include "editing/word_numbering.h"

#include <algorithm>

#include "base/text.h"
#include "editing/counting.h"
#include "parse/word_xml.h"

namespace vankho {

using word_xml::attribute;
using word_xml::name_of;
using word_xml::number;

namespace {

constexpr std::size_t kDeepestStyle = 20;  // styles that are based on each other

// Dashes and plus signs stand for themselves; what fonts of pictures have shows as a dash.
std::string bullet(const std::string& text) {
  if (text == "-" || text == "–" || text == "—" || text == "−") return "-";
  return text == "+" ? "+" : "";
}

std::size_t level_of(std::string_view tag) {
  return static_cast<std::size_t>(std::clamp(number(attribute(tag, "w:ilvl"), 0), 0, 8));
}

}  // namespace

WordNumbering::WordNumbering(std::string_view numbering_xml, std::string_view styles_xml) {
  read_styles(styles_xml);
  read_numbering(numbering_xml);
  for (const auto& [scheme, style] : linked_) {
    const auto found = styles_.find(style);
    const auto list =
        found == styles_.end() ? lists_.end() : lists_.find(found->second.number.list.value_or(-1));
    if (list != lists_.end() && list->second.scheme != scheme)
      schemes_[scheme] = schemes_[list->second.scheme];
  }
}

void WordNumbering::read_numbering(std::string_view xml) {
  int scheme = -1, list = -1;
  std::size_t level = 0;
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = name_of(tag), value = attribute(tag, "w:val");
        if (name == "w:abstractNum") scheme = number(attribute(tag, "w:abstractNumId"), 0);
        if (name == "/w:abstractNum") scheme = -1;
        if (name == "w:num") list = number(attribute(tag, "w:numId"), 0);
        if (name == "/w:num") list = -1;
        if (name == "w:abstractNumId" && list >= 0) lists_[list].scheme = number(value, 0);
        if (name == "w:lvlOverride" || name == "w:lvl") level = level_of(tag);
        if (name == "w:startOverride" && list >= 0) lists_[list].starts[level] = number(value, 1);
        if (name == "w:numStyleLink" && scheme >= 0) linked_[scheme] = value;
        if (scheme < 0) return;
        Level& current = schemes_[scheme][level];
        if (name == "w:start") current.start = number(value, 1);
        if (name == "w:numFmt") current.format = value;
        if (name == "w:lvlText") current.text = word_xml::with_characters(value);
        if (name == "w:pStyle") current.style = value;
        if (name == "w:isLgl") current.in_digits = word_xml::is_on(tag);
      },
      [](std::string_view) {});
}

void WordNumbering::read_styles(std::string_view xml) {
  std::string style;
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = name_of(tag), value = attribute(tag, "w:val");
        if (name == "w:style") style = attribute(tag, "w:styleId");
        if (name == "/w:style") style.clear();
        if (style.empty()) return;
        if (name == "w:basedOn") styles_[style].based_on = value;
        if (name == "w:numId") styles_[style].number.list = number(value, 0);
        if (name == "w:ilvl") styles_[style].number.level = number(value, 0);
      },
      [](std::string_view) {});
}

// The style, then what it is based on.
std::vector<std::string> WordNumbering::ancestry(const std::string& style) const {
  std::vector<std::string> styles;
  for (auto at = styles_.find(style); at != styles_.end() && styles.size() < kDeepestStyle;
       at = styles_.find(at->second.based_on))
    styles.push_back(at->first);
  return styles;
}

// Where nothing names the level, it is that which names the style.
WordNumber WordNumbering::number_of(const std::string& style, const WordNumber& own) const {
  WordNumber found = own;
  const std::vector<std::string> styles = ancestry(style);
  for (const std::string& one : styles) {
    const WordNumber& named = styles_.at(one).number;
    if (!found.list) found.list = named.list;
    if (!found.level) found.level = named.level;
  }
  const auto list = lists_.find(found.list.value_or(0));
  const auto scheme = list == lists_.end() ? schemes_.end() : schemes_.find(list->second.scheme);
  for (std::size_t i = 0; i < styles.size() && !found.level && scheme != schemes_.end(); ++i) {
    const auto level = std::ranges::find(scheme->second, styles[i], &Level::style);
    if (level != scheme->second.end()) found.level = static_cast<int>(level - scheme->second.begin());
  }
  return found;
}

std::string WordNumbering::label(const Levels& levels, std::size_t level,
                                 const std::array<int, kLevels>& counts) const {
  const Level& own = levels[level];
  if (own.format == "bullet") return bullet(own.text);
  std::string out;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool is_count =
        own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
    if (!is_count) {
      out += own.text[i];
      continue;
    }
    const auto which = static_cast<std::size_t>(own.text[++i] - '1');
    out += counted(std::max(counts[which], 1), own.in_digits ? "decimal" : levels[which].format);
  }
  return std::string(trim(out));
}

std::string WordNumbering::next(const std::string& style, const WordNumber& own) {
  const WordNumber place = number_of(style, own);
  const auto list = lists_.find(place.list.value_or(0));
  if (list == lists_.end() || !schemes_.contains(list->second.scheme)) return {};
  const Levels& levels = schemes_[list->second.scheme];
  const auto level = static_cast<std::size_t>(std::clamp(place.level.value_or(0), 0, 8));
  std::array<int, kLevels>& counts = counts_[list->second.scheme];
  if (begun_.insert(list->first).second) {
    for (const auto& [anew, start] : list->second.starts) counts[anew] = start - 1;
  }
  for (std::size_t above = 0; above < level; ++above) {
    if (counts[above] == 0) counts[above] = levels[above].start;
  }
  counts[level] =
      counts[level] == 0 && !list->second.starts.contains(level) ? levels[level].start : counts[level] + 1;
  std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), 0);
  return label(levels, level, counts);
}

}  // namespace vankho
