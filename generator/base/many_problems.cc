#include "base/many_problems.h"

#include <algorithm>
#include <iterator>

#include "base/limits.h"

namespace vankho {
namespace {

constexpr Message kMoreErrors{"more-problems",
                              Severity::error,
                              "còn {0} điều nữa ở tệp này",
                              "there are {0} more in this file",
                              "Sửa những chỗ đã nêu rồi chạy lại.",
                              "Correct those that are listed, then run the command again."};
constexpr Message kMoreWarnings{"more-problems",
                                Severity::warning,
                                "còn {0} điều nữa ở tệp này",
                                "there are {0} more in this file",
                                "Sửa những chỗ đã nêu rồi chạy lại.",
                                "Correct those that are listed, then run the command again."};

}  // namespace

std::string quotable(std::string_view line) {
  return std::string(line.size() > limits::kQuoted ? std::string_view() : line);
}

void keep_first(std::vector<Problem>& problems) {
  std::vector<Problem> kept;
  for (std::size_t begin = 0, end = 0; begin < problems.size(); begin = end) {
    const std::string& path = problems[begin].path;
    while (end < problems.size() && problems[end].path == path) ++end;
    const std::size_t shown = std::min(end - begin, limits::kProblemsOfFile);
    const auto first = problems.begin() + static_cast<std::ptrdiff_t>(begin);
    const std::vector<Problem> rest(first + static_cast<std::ptrdiff_t>(shown),
                                    problems.begin() + static_cast<std::ptrdiff_t>(end));
    const Message* more = has_errors(rest) ? &kMoreErrors : &kMoreWarnings;
    Problem last{path, 0, 0, more, {std::to_string(rest.size())}, {}};
    std::move(first, first + static_cast<std::ptrdiff_t>(shown), std::back_inserter(kept));
    if (!rest.empty()) kept.push_back(std::move(last));
  }
  problems = std::move(kept);
}

}  // namespace vankho
