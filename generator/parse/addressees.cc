#include "parse/addressees.h"

#include <optional>
#include <utility>

#include "base/text.h"
#include "parse/head_lines.h"
#include "parse/markers.h"
#include "parse/words.h"

namespace vankho {
namespace {

using head_lines::is_section;
using head_lines::opens_preamble;
using head_lines::split;

// Whether an undashed line goes on with the list: it names somebody, and says nothing of them. `apart`: it
// does not stand as the lines above it do.
bool may_be_addressee(std::string_view line, bool apart) {
  constexpr int kLongestName = 150;
  const bool named = names_body(line) || names_post(upper(line));
  const bool sentence = line.ends_with(":") || find_charge(search_form(line)) != std::string_view::npos;
  return length(line) <= kLongestName && !(named && sentence) && (named || !apart);
}

// Whether `line` is the end of an undashed name that was wrapped at a capital: "… trực thuộc" / "Trung ương."
bool wraps(std::string_view item, std::string_view line) {
  constexpr int kShortestWrapped = 55, kLongestEnd = 40;
  const bool open = std::string_view(";,.:").find(item.back()) == std::string_view::npos;
  return open && item.size() < 2000 && length(item) >= kShortestWrapped && length(line) <= kLongestEnd &&
         !names_body(line) && !opens_preamble(line) && !is_section(line);
}

// Those that stand on one line, parted by ";".
void add_addressees(std::vector<std::string>& items, std::string_view rest) {
  for (std::string_view part : split(rest, ";")) {
    part = trim(part);
    if (part.starts_with("- ")) part.remove_prefix(2);
    if (!part.empty()) items.push_back(std::string(part) + (rest.ends_with(";") ? ";" : ""));
  }
}

// What stands on the label's own line.
std::vector<std::string> beside_label(std::string_view line) {
  std::vector<std::string> items;
  constexpr std::string_view kTo = "gửi";
  std::string_view rest = trim(line.substr(search_form(line).find(kTo) + kTo.size()));
  if (rest.starts_with(":")) rest = trim(rest.substr(1));
  if (!rest.empty()) add_addressees(items, rest);
  return items;
}

}  // namespace

std::vector<std::string> addressees_from(std::span<const Line> lines, std::size_t& at) {
  std::vector<std::string> items = beside_label(bare(lines[at].text));
  bool dashed = false, behind_blank = false;
  constexpr std::size_t kLongestName = 2000;  // bytes, however it is wrapped
  for (++at; at < lines.size() && (items.empty() || items.back().size() <= kLongestName); ++at) {
    std::string_view raw = trim(lines[at].text);
    bool item_ended = !items.empty() && (items.back().ends_with(";") || items.back().ends_with(","));
    if (raw.empty()) {
      behind_blank = true;
      if (items.empty() || item_ended) continue;
      break;
    }
    const bool apart = std::exchange(behind_blank, false);
    std::optional<Marker> marker = read_marker(raw);
    bool dash = marker && marker->kind == MarkerKind::dash;
    if (dash) {
      items.push_back(bare(marker->rest));
      dashed = true;
    } else if (!items.empty() && (starts_with_lower(raw) || (raw.starts_with('(') && !apart && !item_ended) ||
                                  (dashed && !apart && wraps(items.back(), raw)))) {
      std::string item = items.back() + ' ' + bare(raw);
      items.pop_back();
      if (dashed) {
        items.push_back(item);
      } else {
        add_addressees(items, item);
      }
    } else if (items.empty() || (item_ended && !opens_preamble(raw) && !is_section(raw) &&
                                 may_be_addressee(raw, dashed || apart))) {
      items.push_back(bare(raw));
    } else {
      break;
    }
  }
  std::vector<std::string> names;
  for (const std::string& item : items) {
    std::string name = head_lines::without_closing_punctuation(item);
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace vankho
