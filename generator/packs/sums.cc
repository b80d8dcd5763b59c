#include "packs/sums.h"

#include <algorithm>
#include <unordered_set>

#include "base/text.h"

namespace vankho {
namespace {

constexpr std::size_t kLongestPath = 180, kDigits = 64;
constexpr std::string_view kBetween = "  ";

bool is_portable_name(std::string_view name) {
  return !name.empty() && !name.ends_with('.') && !name.ends_with(' ') &&
         std::ranges::all_of(name, [](char c) {
           return c >= ' ' && c <= '~' && std::string_view("\\:*?\"<>|").find(c) == std::string_view::npos;
         });
}

bool is_hexadecimal(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::optional<Sum> parse_line(std::string_view line) {
  if (line.size() <= kDigits + kBetween.size() || line.substr(kDigits, kBetween.size()) != kBetween)
    return std::nullopt;
  Sum sum{std::string(line.substr(kDigits + kBetween.size())), std::string(line.substr(0, kDigits))};
  return is_hexadecimal(sum.sha256) && is_portable(sum.path) ? std::optional(sum) : std::nullopt;
}

}  // namespace

bool is_portable(std::string_view path) {
  for (std::size_t start = 0; start <= path.size();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    if (!is_portable_name(path.substr(start, end - start))) return false;
    start = end + 1;
  }
  return path.size() <= kLongestPath;
}

std::optional<std::vector<Sum>> parse_sums(std::string_view text) {
  std::vector<Sum> sums;
  std::unordered_set<std::string> folded;
  for (std::string_view line : split_lines(text)) {
    std::optional<Sum> sum = parse_line(line);
    const bool in_order = sum && (sums.empty() || sums.back().path < sum->path);
    if (!in_order || !folded.insert(fold(sum->path)).second) return std::nullopt;
    sums.push_back(std::move(*sum));
  }
  return text_of(sums) == text ? std::optional(std::move(sums)) : std::nullopt;
}

std::string text_of(const std::vector<Sum>& sums) {
  std::string text;
  for (const Sum& sum : sums) text.append(sum.sha256).append(kBetween).append(sum.path) += '\n';
  return text;
}

}  // namespace vankho
