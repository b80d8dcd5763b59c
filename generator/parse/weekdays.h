// Days of the week as texts name them: "thứ hai" or "thứ 2" to "thứ bảy", "chủ nhật".
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "base/day.h"

namespace vankho {

using Weekday = std::chrono::weekday;

Weekday weekday_of(Day day);
std::string_view name_of(Weekday weekday);

// What the text says that the day at [begin, end) of it is: "(thứ hai)" behind it, or "thứ hai, ngày" before
// it where a clause or a part of the day begins so, since "kỳ họp thứ hai, ngày …" counts sessions.
// `searched` is a search form (base/text.h).
std::optional<Weekday> weekday_beside(std::string_view searched, std::size_t begin, std::size_t end);

}  // namespace vankho
