#include "parse/weekdays.h"

#include <algorithm>

namespace vankho {
namespace {

struct Name {
  std::string_view words;
  unsigned weekday;  // from Sunday, 0
};
constexpr Name kNames[] = {{"chủ nhật", 0}, {"thứ hai", 1}, {"thứ ba", 2}, {"thứ tư", 3}, {"thứ năm", 4},
                           {"thứ sáu", 5},  {"thứ bảy", 6}, {"thứ 2", 1},  {"thứ 3", 2},  {"thứ 4", 3},
                           {"thứ 5", 4},    {"thứ 6", 5},   {"thứ 7", 6}};

// What may stand between the day of the week and the day.
void drop_joints(std::string_view& before) {
  for (bool more = true; more;) {
    more = false;
    for (std::string_view joint : {" ", ",", "(", "ngày"}) {
      if (!before.ends_with(joint)) continue;
      before.remove_suffix(joint.size());
      more = true;
    }
  }
}

bool begins_clause(std::string_view before) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  constexpr std::string_view kOpening[] = {"(", ",", ":", ";", "vào", "sáng", "chiều", "tối", "lúc", "trước"};
  return before.empty() ||
         std::ranges::any_of(kOpening, [&](std::string_view word) { return before.ends_with(word); });
}

std::optional<Weekday> weekday_before(std::string_view before) {
  drop_joints(before);
  for (const Name& name : kNames) {
    if (before.ends_with(name.words) && begins_clause(before.substr(0, before.size() - name.words.size())))
      return Weekday(name.weekday);
  }
  return std::nullopt;
}

std::optional<Weekday> weekday_behind(std::string_view behind) {
  if (behind.starts_with(' ')) behind.remove_prefix(1);
  if (!behind.starts_with('(')) return std::nullopt;
  behind.remove_prefix(1);
  for (const Name& name : kNames) {
    const std::string_view rest = behind.substr(std::min(name.words.size(), behind.size()));
    if (behind.starts_with(name.words) && (rest.starts_with(')') || rest.starts_with(',')))
      return Weekday(name.weekday);
  }
  return std::nullopt;
}

}  // namespace

Weekday weekday_of(Day day) { return Weekday(std::chrono::sys_days(day)); }

std::string_view name_of(Weekday weekday) {
  return std::ranges::find(kNames, weekday.c_encoding(), &Name::weekday)->words;
}

std::optional<Weekday> weekday_beside(std::string_view searched, std::size_t begin, std::size_t end) {
  if (const auto behind = weekday_behind(searched.substr(end))) return behind;
  return weekday_before(searched.substr(0, begin));
}

}  // namespace vankho
