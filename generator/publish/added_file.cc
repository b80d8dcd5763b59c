#include "publish/added_file.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/litter.h"
#include "base/read_file.h"
#include "base/sealed.h"
#include "base/text.h"
#include "publish/old_files.h"

namespace vankho::publish {
namespace {

using Names = std::unordered_set<std::string_view>;

// "<64 digits>  path"; empty for a line that is none of these.
std::string_view path_in(std::string_view line) {
  constexpr std::size_t kDigits = 64, kBeforePath = 66;
  const bool is_listed =
      line.size() > kBeforePath && line.substr(kDigits, kBeforePath - kDigits) == "  " &&
      line.substr(0, kDigits).find_first_not_of("0123456789abcdef") == std::string_view::npos;
  return is_listed ? line.substr(kBeforePath) : std::string_view();
}

// Null for a list that is damaged: a file that it lost would pass for somebody's.
std::optional<Names> names_in(std::string_view sums) {
  if (!sums.ends_with('\n')) return std::nullopt;
  Names names = {kSumsFile, kStatementFile, kSignatureFile};
  for (std::string_view line : split_lines(sums)) {
    const std::string_view path = path_in(line);
    if (path.empty()) return std::nullopt;
    names.insert(path);
  }
  return names;
}

}  // namespace

std::string added_file(const std::string& output) {
  const std::optional<std::string> sums = read_file(output + '/' + std::string(kSumsFile));
  const std::optional<Names> known = sums ? names_in(*sums) : std::nullopt;
  if (!known) return {};
  std::vector<std::string> files = old_files(output).visible;
  std::erase_if(files,
                [&](const std::string& path) { return known->contains(path) || is_left_by_system(path); });
  const auto first = std::ranges::min_element(files);
  return first == files.end() ? std::string() : *first;
}

}  // namespace vankho::publish
