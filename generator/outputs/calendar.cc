#include "outputs/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "base/sha256.h"
#include "base/text.h"
#include "outputs/catalogue.h"
#include "outputs/icalendar.h"
#include "outputs/occasions.h"
#include "outputs/page_document.h"
#include "outputs/section_name.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

using Entries = std::vector<CalendarEntry>;

constexpr int kLunarYears = 10;
constexpr std::size_t kShortest =
    100;  // characters of a part of a summary, which stands in a day's small box

// The portal's name tells apart what two portals call the same.
std::string uid(std::string_view thing, std::string_view item, const Portal& portal) {
  std::string names = fmt::format("{}\n{}\n{}", portal.site.settings.name, thing, item);
  return sha256_hex(names).substr(0, 32) + "@vankho";
}

// "Cơ quan: Tỉnh đoàn", on a line of its own; nothing of nothing.
std::string line(std::string_view word, std::string_view value) {
  if (value.empty()) return {};
  return fmt::format("{}{}{}\n", word, word.empty() ? "" : ": ", value);
}

std::string without_last_break(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

// 29/2 is kept on 28/2 in common years: on the last day of the month, always.
std::string yearly_rule(Day original) {
  bool leap_day = month_of(original) == 2 && day_of(original) == 29;
  return leap_day ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";
}

// The anniversaries from today on, before the same day `years` later; the event itself is none.
std::vector<Day> coming_anniversaries(const Event& event, Day today, int years) {
  std::vector<Day> days;
  for (int year = year_of(today); year <= year_of(today) + years; ++year) {
    if (years_at(event, year).value_or(1) <= 0) continue;
    for (Day day : anniversaries(event, year)) {
      if (day >= today && day < today + std::chrono::years(years)) days.push_back(day);
    }
  }
  return days;
}

void add_lunar_event(Entries& entries, const Event& event, const Portal& portal) {
  std::string written = fmt::format("{}/{}", event.lunar->day, event.lunar->month);
  for (Day day : coming_anniversaries(event, portal.site.today, kLunarYears)) {
    std::optional<int> years = years_at(event, year_of(day));
    std::string nth =
        years ? fmt::format(" ({} {})", *years, portal.text("commemorations", "years_of")) : std::string();
    entries.push_back({uid("ky-niem/" + event.id, iso(day), portal), day, day, "", event.name + nth,
                       without_last_break(line(portal.text("commemorations", "lunar"), written))});
  }
}

// A year later than the event at the earliest, even where it lies ahead.
void add_yearly_event(Entries& entries, const Event& event, const Portal& portal) {
  if (!event.original) return;
  int year = std::max(year_of(portal.site.today), year_of(*event.original) + 1);
  Day day = *anniversary(event, year);
  if (day < portal.site.today) day = *anniversary(event, year + 1);
  std::string original = vietnamese_day(*event.original);
  entries.push_back({uid("ky-niem/" + event.id, "", portal), day, day, yearly_rule(*event.original),
                     event.name,
                     without_last_break(line(portal.text("commemorations", "original"), original))});
}

void add_event(Entries& entries, const Event& event, const Portal& portal) {
  if (event.lunar)
    add_lunar_event(entries, event, portal);
  else
    add_yearly_event(entries, event, portal);
}

Entries event_entries(const Portal& portal) {
  Entries entries;
  for (const Event& event : portal.site.events) add_event(entries, event, portal);
  return entries;
}

const Deadline& deadline_of(const Duty& duty, const Portal& portal) {
  return portal.site.documents[duty.document].deadlines[duty.item];
}

// In force, of a known day, and no longer past than a year: a calendar is no archive.
bool is_kept(const Duty& duty, const Portal& portal) {
  std::optional<Day> last = deadline_of(duty, portal).due.to;
  return !is_over(portal.site.resolved[duty.document].status) && last &&
         *last >= portal.site.today - std::chrono::years(1);
}

std::string names_of(const std::vector<std::string>& bodies, const Portal& portal) {
  std::vector<std::string> names;
  for (const std::string& body : bodies) names.push_back(readable_body(body, portal));
  return fmt::format("{}", fmt::join(names, ", "));
}

// What, who unless that says it, by which document.
std::string deadline_summary(const Duty& duty, const std::string& who, const Portal& portal) {
  const Deadline& deadline = deadline_of(duty, portal);
  std::string summary = excerpt(deadline.what.empty() ? deadline.text : deadline.what, kShortest);
  const bool says_who = search_form(summary).find(search_form(who)) != std::string::npos;
  if (!says_who) summary += " – " + excerpt(who, kShortest);
  return summary + " – " + excerpt(name_of(portal.site.documents[duty.document], portal), kShortest);
}

std::string section_of(const Duty& duty, const Portal& portal) {
  const std::string& anchor = deadline_of(duty, portal).section;
  return anchor.empty() ? anchor : section_name(portal.site.documents[duty.document], anchor).name;
}

std::string deadline_description(const Duty& duty, const std::string& who, const Portal& portal) {
  const Deadline& deadline = deadline_of(duty, portal);
  return without_last_break(
      line("", deadline.what) + line(portal.text("deadlines", "date"), deadline.text) +
      line(portal.text("deadlines", "who"), who) +
      line(portal.text("deadlines", "to_whom"), readable_body(deadline.to_whom, portal)) +
      line(portal.text("deadlines", "section"), section_of(duty, portal)) +
      line(portal.text("deadlines", "source"), citation_text(duty.document, portal)));
}

// Its section and words, numbered where several are alike, so that a deadline added above it changes nothing.
std::string identity_of(const Duty& duty, const Portal& portal) {
  const std::vector<Deadline>& all = portal.site.documents[duty.document].deadlines;
  const Deadline& deadline = all[duty.item];
  auto alike = std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(duty.item),
                             [&](const Deadline& other) {
                               return other.section == deadline.section && other.text == deadline.text;
                             });
  return fmt::format("{}\n{}\n{}", deadline.section, deadline.text, alike);
}

CalendarEntry deadline_entry(const Duty& duty, const Portal& portal) {
  const Deadline& deadline = deadline_of(duty, portal);
  Day last = *deadline.due.to;
  std::string who = names_of(deadline.bodies, portal);
  return {uid(document_id(portal.site, duty.document), identity_of(duty, portal), portal),
          std::min(deadline.due.from.value_or(last), last),
          last,
          "",
          deadline_summary(duty, who, portal),
          deadline_description(duty, who, portal)};
}

Entries own_events(BodyIndex body, const Portal& portal) {
  Entries entries;
  for (const Event& event : portal.site.events) {
    if (event.scope == portal.site.bodies[body].id) add_event(entries, event, portal);
  }
  return entries;
}

Entries body_entries(BodyIndex body, const Portal& portal) {
  Entries entries;
  for (const Duty& duty : portal.site.body_records[body].deadlines) {
    if (is_kept(duty, portal)) entries.push_back(deadline_entry(duty, portal));
  }
  for (CalendarEntry& entry : own_events(body, portal)) entries.push_back(std::move(entry));
  return entries;
}

std::string calendar(std::string_view name, const Entries& entries, const Portal& portal) {
  return icalendar(fmt::format("{} – {}", name, portal.site.settings.name), portal.site.today, entries);
}

}  // namespace

std::string commemorations_calendar(const Portal& portal) {
  return calendar(portal.text("commemorations", "title"), event_entries(portal), portal);
}

std::string deadlines_calendar(const Portal& portal) {
  Entries entries;
  for (auto duty = portal.past_deadlines.rbegin(); duty != portal.past_deadlines.rend(); ++duty) {
    if (is_kept(*duty, portal)) entries.push_back(deadline_entry(*duty, portal));
  }
  for (const Duty& duty : portal.coming_deadlines) entries.push_back(deadline_entry(duty, portal));
  return calendar(portal.text("deadlines", "title"), entries, portal);
}

std::string body_calendar(BodyIndex body, const Portal& portal) {
  return calendar(portal.site.bodies[body].name, body_entries(body, portal), portal);
}

bool has_commemorations_calendar(const Portal& portal) {
  return std::ranges::any_of(portal.site.events, [&](const Event& event) {
    Entries entries;
    add_event(entries, event, portal);
    return !entries.empty();
  });
}

bool has_deadlines_calendar(const Portal& portal) {
  auto kept = [&](const Duty& duty) { return is_kept(duty, portal); };
  return !portal.coming_deadlines.empty() || std::ranges::any_of(portal.past_deadlines, kept);
}

bool has_calendar(BodyIndex body, const Portal& portal) {
  const std::vector<Duty>& duties = portal.site.body_records[body].deadlines;
  if (std::any_of(duties.begin(), duties.end(), [&](const Duty& duty) { return is_kept(duty, portal); }))
    return true;
  return !own_events(body, portal).empty();
}

}  // namespace vankho
