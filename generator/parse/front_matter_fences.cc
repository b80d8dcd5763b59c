#include "parse/front_matter_fences.h"

#include <algorithm>

#include "base/text.h"
#include "parse/lines_kind.h"

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

std::optional<StrayDeclaration> find_stray_declaration(std::string_view text, std::span<const Key> keys) {
  constexpr int kDeepest = 25;
  int number = 0;
  for (std::size_t at = 0; at < text.size() && number < kDeepest;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    ++number;
    at = end + 1;
    if (!is_key_line(line)) continue;
    const std::string_view key = line.substr(0, line.find(':'));
    const auto known = std::ranges::find(keys, key, &Key::name);
    if (known != keys.end()) return StrayDeclaration{number, key};
  }
  return std::nullopt;
}

std::optional<StrayDeclaration> find_declaration_below(std::string_view text, int lines,
                                                       std::span<const Key> keys) {
  if (text.find('_') == text.npos) return std::nullopt;
  int number = 0;
  CodeFences code;  // shows what it says
  for (std::string_view line : split_lines(text)) {
    if (++number <= lines) continue;
    if (code.hold(line)) continue;
    const std::string_view key = line.substr(0, line.find_first_of(":= "));
    if (key.size() == line.size() || key.find('_') == key.npos) continue;
    const std::string_view behind = trim(line.substr(key.size()));
    const bool declares = behind.starts_with(':') || behind.starts_with('=');
    if (declares && std::ranges::find(keys, key, &Key::name) != keys.end())
      return StrayDeclaration{number, key};
  }
  return std::nullopt;
}

}  // namespace vankho
