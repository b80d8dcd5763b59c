#include "base/many_problems.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <span>

#include "base/limits.h"
#include "base/many_problems_messages.h"

namespace vankho {
namespace {

using namespace many_problems_messages;

bool counts_others(const Problem& problem) {
  return problem.message == &more_errors || problem.message == &more_warnings;
}

std::size_t counted(const Problem& problem) {
  if (!counts_others(problem)) return 1;
  std::size_t count = 0;
  const std::string& written = problem.arguments.front();
  std::from_chars(written.data(), written.data() + written.size(), count);
  return count;
}

// Of one path, those that count others at the end.
void keep_first_of_path(std::span<Problem> problems, std::vector<Problem>& kept) {
  const std::size_t shown =
      std::min(static_cast<std::size_t>(std::ranges::find_if(problems, counts_others) - problems.begin()),
               limits::kProblemsOfFile);
  const std::span<Problem> rest = problems.subspan(shown);
  std::size_t count = 0;
  bool errors = false;
  for (const Problem& problem : rest) {
    count += counted(problem);
    errors = errors || problem.severity() == Severity::error;
  }
  const std::string path = problems.front().path;
  std::ranges::move(problems.first(shown), std::back_inserter(kept));
  if (!rest.empty())
    kept.push_back({path, 0, 0, errors ? &more_errors : &more_warnings, {std::to_string(count)}, {}});
}

}  // namespace

std::string quotable(std::string_view line) {
  return std::string(line.size() > limits::kQuoted ? std::string_view() : line);
}

std::string quotable(std::string_view line, const std::vector<Problem>& others) {
  return others.size() < limits::kQuotations ? quotable(line) : std::string();
}

void keep_first(std::vector<Problem>& problems) {
  std::vector<Problem> kept;
  for (std::size_t begin = 0, end = 0; begin < problems.size(); begin = end) {
    while (end < problems.size() && problems[end].path == problems[begin].path) ++end;
    const std::span<Problem> of_path(problems.data() + begin, end - begin);
    std::stable_partition(of_path.begin(), of_path.end(),
                          [](const Problem& problem) { return !counts_others(problem); });
    keep_first_of_path(of_path, kept);
  }
  problems = std::move(kept);
}

}  // namespace vankho
