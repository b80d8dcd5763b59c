// Commemorations (kỷ niệm) of the registry, and which year of them falls when.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"

namespace vankho {

struct LunarDay {
  int day = 0, month = 0;
};

struct Event {
  std::string id;
  std::string name;
  std::optional<Day> original;    // ngay; the year counts the anniversaries
  std::optional<LunarDay> lunar;  // am_lich, instead
  std::string scope;              // "quoc-gia" or a body's id
  std::string kind;
  int line = 0;  // in ky-niem.yaml
};

enum class AnniversaryRank { round, half_round, other };  // năm tròn (ends in 0), năm lẻ 5, năm khác

AnniversaryRank rank_of(int years);

// The days it is kept in `year`, in order: none before it happened. 29/2 is kept on 28/2 in common years. A
// lunar day near the turn of the year can fall twice in one year and not at all in the next.
std::vector<Day> anniversaries(const Event& event, int year);

// The first of them.
std::optional<Day> anniversary(const Event& event, int year);

// Years since; null where the original year is not known (lunar events without `ngay`).
std::optional<int> years_at(const Event& event, int year);

}  // namespace vankho
