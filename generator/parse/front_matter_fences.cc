#include "parse/front_matter_fences.h"

#include <algorithm>

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
  const auto line_at = [&](std::size_t at) { return text.substr(at, text.find('\n', at) - at); };
  if (!is_fence(line_at(0))) return std::nullopt;
  const std::size_t begin = std::min(line_at(0).size() + 1, text.size());
  int lines = 1;
  for (std::size_t at = begin; at < text.size(); at += line_at(at).size() + 1) {
    ++lines;
    if (is_fence(line_at(at))) return Fences{text.substr(begin, at - begin), lines};
  }
  if (!is_key_line(line_at(begin))) return std::nullopt;
  return Fences{text.substr(begin, text.find("\n\n", begin) - begin), 0};
}

}  // namespace vankho
