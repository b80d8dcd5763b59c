#include "outputs/observances.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace vankho {
namespace {

constexpr int kLongestSpan = 100;  // years; a typing error in a date must not make a thousand pages
constexpr std::chrono::days kReportedAfter{90};

bool is_about(const Commemoration& stated, const Event& event) {
  if (stated.original_date && event.original) return *stated.original_date == *event.original;
  return stated.date && stated.years && years_at(event, year_of(*stated.date)) == stated.years;
}

// The anniversary that a document about an event belongs to: the one it states, else the next after it was
// written, reports on one just held included.
std::optional<int> year_of_anniversary(const Metadata& document, const Event& event) {
  for (const Commemoration& stated : document.commemorations) {
    if (stated.date && is_about(stated, event)) return year_of(*stated.date);
  }
  std::optional<Day> written = latest_day(document);
  if (!written) return std::nullopt;
  Day earliest = std::chrono::sys_days(*written) - kReportedAfter;
  std::optional<Day> held = anniversary(event, year_of(earliest));
  return held && *held >= earliest ? year_of(earliest) : year_of(earliest) + 1;
}

int first_year_of(const Site& site) {
  int first = year_of(site.today);
  for (const Metadata& document : site.documents) {
    if (std::optional<Day> day = latest_day(document)) first = std::min(first, year_of(*day));
  }
  return std::max(first, year_of(site.today) - kLongestSpan);
}

void add_mention(std::vector<Mention>& mentions, const Commemoration& stated, DocumentIndex document) {
  auto same = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.day == *stated.date && mention.years == stated.years;
  });
  if (same == mentions.end()) {
    auto later = std::find_if(mentions.begin(), mentions.end(),
                              [&](const Mention& mention) { return mention.day > *stated.date; });
    same = mentions.insert(later, {stated.name, *stated.date, stated.years, {}});
  }
  if (same->documents.empty() || same->documents.back() != document) same->documents.push_back(document);
}

}  // namespace

std::vector<Observance> observances_in(const Site& site, int year) {
  std::vector<Observance> result;
  for (EventIndex event = 0; event < site.events.size(); ++event) {
    std::optional<int> years = years_at(site.events[event], year);
    if (years.value_or(1) <= 0) continue;
    for (Day day : anniversaries(site.events[event], year)) result.push_back({event, year, day, years, {}});
  }
  std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  return result;
}

std::optional<EventIndex> event_of(const Site& site, DocumentIndex document, const Commemoration& stated) {
  for (EventIndex event : site.resolved[document].events) {
    if (is_about(stated, site.events[event])) return event;
  }
  return std::nullopt;
}

Observances::Observances(const Site& site) : today_(site.today), first_year_(first_year_of(site)) {
  for (int year = first_year_; year <= year_of(today_) + 1; ++year)
    years_.push_back({observances_in(site, year), {}});
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    add_document(site, i);
    add_mentions(site, i);
  }
}

void Observances::add_document(const Site& site, DocumentIndex index_of_document) {
  for (EventIndex event : site.resolved[index_of_document].events) {
    std::optional<int> year = year_of_anniversary(site.documents[index_of_document], site.events[event]);
    if (!year || !covers(*year)) continue;
    std::vector<Observance>& held = years_[index(*year)].observances;
    auto found =
        std::find_if(held.begin(), held.end(), [&](const Observance& o) { return o.event == event; });
    if (found != held.end()) found->documents.push_back(index_of_document);
  }
}

void Observances::add_mentions(const Site& site, DocumentIndex index_of_document) {
  for (const Commemoration& stated : site.documents[index_of_document].commemorations) {
    if (!stated.date || !covers(year_of(*stated.date)) || event_of(site, index_of_document, stated)) continue;
    add_mention(years_[index(year_of(*stated.date))].mentions, stated, index_of_document);
  }
}

std::vector<const Observance*> Observances::of(EventIndex event) const {
  std::vector<const Observance*> result;
  for (std::size_t year = years_.size(); year-- > 0;) {
    for (const Observance& observance : years_[year].observances) {
      if (observance.event == event) result.push_back(&observance);
    }
  }
  return result;
}

std::vector<const Observance*> Observances::next() const {
  std::vector<const Observance*> result;
  std::set<EventIndex> seen;
  for (int year = year_of(today_); year <= last_year(); ++year) {
    for (const Observance& observance : in(year)) {
      if (observance.day >= today_ && seen.insert(observance.event).second) result.push_back(&observance);
    }
  }
  return result;
}

}  // namespace vankho
