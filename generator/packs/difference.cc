#include "packs/difference.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

#include "base/text.h"

namespace vankho {
namespace {

constexpr std::string_view kHead = "Khác biệt giữa hai bản sao ngoại tuyến (vankho, dạng 1)\n";

template <typename Number>
Number take_number(std::string_view& text) {
  Number value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

// One line of the list; false for another.
bool read_line(std::string_view line, Difference& difference) {
  if (take(line, "tu-ban: ")) {
    difference.base_serial = take_number<int>(line);
    difference.base_sha256 = trim(line);
  } else if (take(line, "len-ban: ")) {
    difference.serial = take_number<int>(line);
  } else if (take(line, "bo: ")) {
    difference.removed.emplace_back(line);
  } else if (take(line, "doi: ") && line.size() > 64) {
    Difference::Changed changed;
    changed.sum.sha256 = line.substr(0, 64);
    line.remove_prefix(65);
    changed.size = take_number<std::uint64_t>(line);
    changed.sum.path = line.substr(line.empty() ? 0 : 1);
    difference.changed.push_back(std::move(changed));
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::string Difference::text() const {
  std::string lines(kHead);
  lines += fmt::format("tu-ban: {} {}\nlen-ban: {}\n", base_serial, base_sha256, serial);
  for (const std::string& path : removed) lines += fmt::format("bo: {}\n", path);
  for (const Changed& file : changed)
    lines += fmt::format("doi: {} {} {}\n", file.sum.sha256, file.size, file.sum.path);
  return lines;
}

std::optional<Difference> parse_difference(std::string_view text) {
  std::string_view rest = text;
  if (!take(rest, kHead)) return std::nullopt;
  Difference read;
  for (std::string_view line : split_lines(rest)) {
    if (!read_line(line, read)) return std::nullopt;
  }
  return read.text() == text ? std::optional(std::move(read)) : std::nullopt;
}

Difference difference_between(const std::vector<Sum>& base, const std::vector<Sum>& sums,
                              const std::function<std::uint64_t(const std::string& path)>& size) {
  std::map<std::string_view, std::string_view> left;
  for (const Sum& sum : base) left.emplace(sum.path, sum.sha256);
  Difference difference;
  for (const Sum& sum : sums) {
    auto old = left.find(sum.path);
    if (old == left.end() || old->second != sum.sha256) difference.changed.push_back({sum, size(sum.path)});
    if (old != left.end()) left.erase(old);
  }
  for (const auto& [path, sha256] : left) difference.removed.emplace_back(path);
  return difference;
}

std::optional<std::vector<Sum>> apply(const Difference& difference, const std::vector<Sum>& base) {
  std::map<std::string, std::string> sums;
  for (const Sum& sum : base) sums.emplace(sum.path, sum.sha256);
  for (const std::string& path : difference.removed) {
    if (sums.erase(path) == 0) return std::nullopt;
  }
  for (const Difference::Changed& changed : difference.changed) sums[changed.sum.path] = changed.sum.sha256;
  std::vector<Sum> result;
  for (const auto& [path, sha256] : sums) result.push_back({path, sha256});
  return parse_sums(text_of(result));
}

}  // namespace vankho
