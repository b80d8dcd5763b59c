// What falls on which day, as calendars that readers add to their own. Every entry has the same UID in all of
// them, made from the document's id and the number of the deadline in it, or from the event's id.
#pragma once

#include <string>

#include "outputs/portal.h"

namespace vankho {

inline constexpr std::string_view kCommemorationsCalendar = "ky-niem/ky-niem.ics";
inline constexpr std::string_view kDeadlinesCalendar = "thoi-han/thoi-han.ics";

// Events of the registry. Those of the Gregorian calendar come back every year, from the next anniversary on;
// the rule of 29/2 is that of `anniversary`. RFC 5545 has no lunar rule (RFC 7529 has one that few programs
// know), so lunar events are written out for the ten years from today.
std::string commemorations_calendar(const Portal& portal);

// Deadlines of documents in force whose day is known, past ones included. One with both ends takes all days
// between them.
std::string deadlines_calendar(const Portal& portal);

// Deadlines that the body has, and events of its own.
std::string body_calendar(BodyIndex body, const Portal& portal);

// A calendar of nothing is none.
bool has_commemorations_calendar(const Portal& portal);
bool has_deadlines_calendar(const Portal& portal);
bool has_calendar(BodyIndex body, const Portal& portal);

}  // namespace vankho
