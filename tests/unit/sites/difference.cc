#include "difference.h"

#include <algorithm>
#include <span>
#include <vector>

namespace vankho::test {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kMostLines = 60;

// With their ends, so that a missing last line end is seen.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::string marked(std::span<const std::string_view> lines, char mark) {
  std::string result;
  for (std::string_view line : lines.first(std::min(lines.size(), kMostLines))) {
    bool ends = line.ends_with('\n');
    result += std::string("    ") + mark + std::string(line) + (ends ? "" : "(no line end)\n");
  }
  return lines.size() > kMostLines ? result + "    " + mark + "(and more)\n" : result;
}

}  // namespace

std::string difference(std::string_view expected, std::string_view found) {
  if (expected == found) return "";
  Lines wanted = lines_of(expected), got = lines_of(found);
  std::size_t same_first = 0, same_last = 0, shorter = std::min(wanted.size(), got.size());
  while (same_first < shorter && wanted[same_first] == got[same_first]) ++same_first;
  while (same_last < shorter - same_first && wanted.rbegin()[same_last] == got.rbegin()[same_last])
    ++same_last;
  auto middle = [&](const Lines& lines) {
    return std::span(lines).subspan(same_first, lines.size() - same_last - same_first);
  };
  return "  from line " + std::to_string(same_first + 1) + ":\n" + marked(middle(wanted), '-') +
         marked(middle(got), '+');
}

}  // namespace vankho::test
