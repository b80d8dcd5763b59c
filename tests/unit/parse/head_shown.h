// A head as it was read, in words.
#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "parse/head.h"

namespace vankho::test {

// A line for each thing that the head states, and the first line below it.
inline std::string head_of(const std::string& text) {
  const std::vector<Line> lines = lines_of(text, 1);
  const HeadReading head = read_head(lines);
  std::string out;
  auto say = [&](std::string_view what, std::string_view value) {
    if (!value.empty()) out += fmt::format("{}: {}\n", what, value);
  };
  say("type", head.type);
  say("number", head.number);
  say("date", head.date ? iso(*head.date) : std::string());
  say("place", head.place);
  say("title", head.title);
  say("parent", head.parent);
  say("issuer", head.issuer);
  say("addressees", fmt::format("{}", fmt::join(head.addressees, " | ")));
  say("carried by", fmt::format("{}", fmt::join(head.carried_by, " | ")));
  if (head.national) out += "national\n";
  if (head.marked_draft) out += fmt::format("draft in line {}\n", head.marked_draft_line);
  std::size_t below = head.end;
  while (below < lines.size() && lines[below].text.empty()) ++below;
  if (below < lines.size()) say("below", trim(lines[below].text));
  return out;
}

}  // namespace vankho::test
