// The Vietnamese lunar calendar, computed for UTC+7: months begin on the local day of the new moon, the
// winter solstice falls in month 11, and a leap month is the first without a major solar term. Astronomy
// after J. Meeus, Astronomical Algorithms (2nd ed.), chapters 25 and 49. Holds for 1900–2199.
#pragma once

#include <optional>

#include "base/day.h"

namespace vankho {

struct LunarDate {
  int year = 0, month = 0, day = 0;
  bool leap = false;
  bool operator==(const LunarDate&) const = default;
};

LunarDate to_lunar(Day day);

// Null where that month has no such day or is no leap month that year.
std::optional<Day> from_lunar(const LunarDate& date);

}  // namespace vankho
