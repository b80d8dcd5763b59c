// Days and spans of days as declarations state them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"

namespace vankho::yaml {

// `2023-04-12` (both ends alike) or, as EDTF has it, `2023-03-29/2023-04-30`. Null for anything else.
std::optional<Interval> parse_days(std::string_view text);

// Whether it is three numbers as a day has them, of a day that is not in the calendar: "2026-02-31".
bool names_no_day(std::string_view text);

// What an editor who wrote a day in another way will have meant, as it should
// be written: "12/4/2023" -> "2023-04-12", and where a span is allowed
// "4/2023" -> "2023-04-01/2023-04-30". Empty where that is not clear.
std::string corrected_days(std::string_view text, bool span_allowed);

}  // namespace vankho::yaml
