#include "parse/front_matter_fences.h"

#include <vector>

#include "base/text.h"

namespace vankho {
namespace {

bool is_fence(std::string_view line) { return line.starts_with("---") && trim(line.substr(3)).empty(); }

// `khóa:` or `khóa: giá trị`
bool is_key_line(std::string_view line) {
  std::size_t end = line.find_first_of(": \t");
  if (end == std::string_view::npos || end == 0 || line[end] != ':') return false;
  return end + 1 == line.size() || line[end + 1] == ' ';
}

}  // namespace

std::optional<Fences> find_fences(std::string_view text) {
  std::vector<std::string_view> lines = split_lines(text);
  if (lines.empty() || !is_fence(lines[0])) return std::nullopt;
  std::size_t begin = std::min(lines[0].size() + 1, text.size());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    std::size_t at = static_cast<std::size_t>(lines[i].data() - text.data());
    if (is_fence(lines[i])) return Fences{text.substr(begin, at - begin), static_cast<int>(i) + 1};
  }
  if (lines.size() < 2 || !is_key_line(lines[1])) return std::nullopt;
  return Fences{text.substr(begin, text.find("\n\n", begin) - begin), 0};
}

}  // namespace vankho
