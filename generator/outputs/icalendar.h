// Calendars that other programs read (iCalendar, RFC 5545).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/day.h"

namespace vankho {

// Whole days on which nobody is busy: TRANSP:TRANSPARENT.
struct CalendarEntry {
  std::string uid;   // the same in every build, and of no other entry anywhere
  Day first, last;   // the last day included, as people say it; DTEND is the day after
  std::string rule;  // RRULE; empty for what happens once
  std::string summary;
  std::string description;  // may have several lines
};

// Text is escaped (3.3.11), control characters are left out, lines are folded between characters (3.1).
// `stamp` is the DTSTAMP of all entries, which must not be none: a calendar has at least one component (3.6).
std::string icalendar(std::string_view name, Day stamp, std::span<const CalendarEntry> entries);

}  // namespace vankho
