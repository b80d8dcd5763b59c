#include "outputs/icalendar.h"

#include <fmt/format.h>

#include <chrono>

#include "base/beginning.h"

namespace vankho {
namespace {

constexpr std::size_t kLineOctets = 75;  // without the line break

// The line in pieces of at most 75 octets; the space that opens each further one counts.
void append_folded(std::string& out, std::string_view line) {
  for (std::size_t room = kLineOctets; line.size() > room; room = kLineOctets - 1) {
    const std::string_view piece = beginning(line, room);
    out.append(piece).append("\r\n ");
    line.remove_prefix(piece.size());
  }
  out.append(line).append("\r\n");
}

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

std::string escaped_text(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (!is_control(c)) {
      if (c == '\\' || c == ';' || c == ',') out += '\\';
      out += c;
    }
  }
  return out;
}

void append_text(std::string& out, std::string_view property, std::string_view text) {
  append_folded(out, fmt::format("{}:{}", property, escaped_text(text)));
}

std::string date(Day day) { return fmt::format("{:04}{:02}{:02}", year_of(day), month_of(day), day_of(day)); }

Day day_after(Day day) { return std::chrono::sys_days(day) + std::chrono::days(1); }

void append_entry(std::string& out, const CalendarEntry& entry, Day stamp) {
  out += "BEGIN:VEVENT\r\n";
  append_folded(out, fmt::format("UID:{}", entry.uid));
  append_folded(out, fmt::format("DTSTAMP:{}T000000Z", date(stamp)));
  append_folded(out, fmt::format("DTSTART;VALUE=DATE:{}", date(entry.first)));
  append_folded(out, fmt::format("DTEND;VALUE=DATE:{}", date(day_after(entry.last))));
  if (!entry.rule.empty()) append_folded(out, fmt::format("RRULE:{}", entry.rule));
  append_text(out, "SUMMARY", entry.summary);
  if (!entry.description.empty()) append_text(out, "DESCRIPTION", entry.description);
  out += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

}  // namespace

std::string icalendar(std::string_view name, Day stamp, std::span<const CalendarEntry> entries) {
  std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//vankho//vankho//VI\r\n";
  append_text(out, "NAME", name);          // RFC 7986, 5.1
  append_text(out, "X-WR-CALNAME", name);  // what most programs read instead
  for (const CalendarEntry& entry : entries) append_entry(out, entry, stamp);
  return out + "END:VCALENDAR\r\n";
}

}  // namespace vankho
