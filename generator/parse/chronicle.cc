#include "parse/chronicle.h"

#include <algorithm>

#include "parse/due_words.h"

namespace vankho {
namespace {

bool is_goal(const Passage& passage, const Temporal& temporal) {
  const std::string_view before = std::string_view(passage.searched).substr(0, temporal.begin);
  return due::ends_with_any(before, {"đến", "đến hết", "tới", "tầm nhìn", "tầm nhìn đến"});
}

// "từ năm 2024 đến năm 2045" says when it begins.
int year_of(const Temporal& temporal) { return temporal.to_day == 0 ? temporal.from_year : temporal.to_year; }

}  // namespace

int latest_year_of(const std::vector<Passage>& passages) {
  int latest = 0;
  for (const Passage& passage : passages) {
    for (const Temporal& temporal : passage.temporals) {
      if (!is_goal(passage, temporal)) latest = std::max(latest, year_of(temporal));
    }
  }
  return latest;
}

}  // namespace vankho
