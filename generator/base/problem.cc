#include "base/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "base/text.h"
#include "base/visible.h"

namespace vankho {
namespace {

std::string_view name_of(Severity severity, Language language) {
  if (language == Language::english) return severity == Severity::error ? "error" : "warning";
  return severity == Severity::error ? "lỗi" : "cảnh báo";
}

std::string position(const Problem& problem) {
  std::string result = problem.path;
  if (problem.line > 0) result += fmt::format(":{}", problem.line);
  if (problem.line > 0 && problem.column > 0) result += fmt::format(":{}", problem.column);
  return result;
}

constexpr int kShownWidth = 100;  // characters of the line that fit a terminal beside the margin
// The part of a line around its column, cut at characters, and where the column falls in it.
struct Excerpt {
  std::string text;
  int caret = 0;  // 0: none
};

Excerpt excerpt(std::string_view line, int column) {
  std::vector<std::string_view> characters = split_characters(line);
  int size = static_cast<int>(characters.size());
  int first = 0;
  if (size > kShownWidth) first = std::clamp(column - 1 - kShownWidth / 3, 0, size - kShownWidth);
  int last = std::min(size, first + kShownWidth);
  Excerpt result;
  if (first > 0) result.text += "…";
  int before_caret = first > 0 ? 1 : 0;
  for (int i = first; i < last; ++i) {
    const std::string shown = characters[i] == "\t" ? " " : visible(characters[i]);
    result.text += shown;
    if (i + 1 < column) before_caret += length(shown);
  }
  if (last < size) result.text += "…";
  if (column > 0 && column <= size + 1) result.caret = before_caret + 1;
  return result;
}

}  // namespace

void sort(std::vector<Problem>& problems) {
  auto key = [](const Problem& p) {
    return std::tie(p.path, p.line, p.column, p.message->code, p.arguments);
  };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const Problem& a, const Problem& b) { return key(a) < key(b); });
}

bool has_errors(const std::vector<Problem>& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& problem) { return problem.severity() == Severity::error; });
}

std::string as_text(const Problem& problem, Language language) {
  std::string result = fmt::format("{}: {}: {}\n", position(problem), name_of(problem.severity(), language),
                                   text_of(*problem.message, problem.arguments, language));
  if (!problem.text.empty()) {
    Excerpt shown = excerpt(problem.text, problem.column);
    result += fmt::format("    {}\n", shown.text);
    if (shown.caret > 0) result += fmt::format("    {:>{}}\n", "^", shown.caret);
  }
  std::string remedy = remedy_of(*problem.message, problem.arguments, language);
  if (!remedy.empty()) result += fmt::format("    → {}\n", remedy);
  return result;
}

std::string as_text(std::span<const Problem> problems, Language language) {
  std::string text;
  for (const Problem& problem : problems) text += as_text(problem, language) + '\n';
  return text;
}

Told told(std::span<const Problem> warnings) {
  return {warnings.size(), as_text(warnings, Language::vietnamese), as_text(warnings, Language::english)};
}

std::string as_json(const std::vector<Problem>& problems, Language language) {
  nlohmann::ordered_json array = nlohmann::ordered_json::array();
  for (const Problem& problem : problems) {
    array.push_back({{"path", problem.path},
                     {"line", problem.line},
                     {"column", problem.column},
                     {"severity", name_of(problem.severity(), Language::english)},
                     {"code", problem.message->code},
                     {"message", text_of(*problem.message, problem.arguments, language)},
                     {"remedy", remedy_of(*problem.message, problem.arguments, language)}});
  }
  return visible_json(array.dump(2)) + "\n";
}

}  // namespace vankho
