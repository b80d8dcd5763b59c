// Commemorations: all years at a glance, a year, an event with every document of every anniversary of it.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "outputs/address.h"
#include "outputs/calendar.h"
#include "outputs/download_item.h"
#include "outputs/occasions.h"
#include "outputs/page_kinds.h"
#include "outputs/summary.h"
#include "outputs/timeline_svg.h"

namespace vankho {
namespace {

constexpr std::string_view kIndex = "ky-niem/index.html";

// "Ngày thành lập Đảng: 95 năm, 3/2/2025"
std::string mark_title(const Observance& observance, const Portal& portal) {
  std::string years = observance.years ? fmt::format("{} năm, ", *observance.years) : "";
  return fmt::format("{}: {}{}", portal.site.events[observance.event].name, years,
                     vietnamese_day(observance.day));
}

TimelineMark timeline_mark(const Observance& observance, const Portal& portal) {
  AnniversaryRank rank = observance.years ? rank_of(*observance.years) : AnniversaryRank::other;
  return {observance.day,
          observance.years,
          rank,
          !observance.documents.empty(),
          relative(kIndex, event_address(portal.site.events[observance.event].id)),
          mark_title(observance, portal)};
}

Markup picture(const Portal& portal) {
  std::vector<TimelineYear> years;
  for (int year = portal.observances.last_year(); year >= portal.observances.first_year(); --year) {
    TimelineYear line = {year, relative(kIndex, commemoration_year_address(year)), {}};
    for (const Observance& observance : portal.observances.in(year))
      line.marks.push_back(timeline_mark(observance, portal));
    years.push_back(std::move(line));
  }
  return {timeline_svg(years, portal.site.today, portal.text("commemorations", "picture"))};
}

Value year_item(int year, const Portal& portal) {
  std::set<DocumentIndex> documents;
  for (const Observance& observance : portal.observances.in(year))
    documents.insert(observance.documents.begin(), observance.documents.end());
  for (const Mention& mention : portal.observances.mentions_in(year))
    documents.insert(mention.documents.begin(), mention.documents.end());
  return Dict{{"year", year}, {"address", commemoration_year_address(year)}, {"count", documents.size()}};
}

Value neighbour_item(int year, const Portal& portal) {
  bool covered = year >= portal.observances.first_year() && year <= portal.observances.last_year();
  return covered ? year_item(year, portal) : Value();
}

Dict event_item(EventIndex index, const Portal& portal) {
  const Event& event = portal.site.events[index];
  std::optional<BodyIndex> body = portal.site.bodies.find(event.scope);
  Value lunar;
  if (event.lunar) lunar = fmt::format("{}/{}", event.lunar->day, event.lunar->month);
  return {{"name", event.name},
          {"address", event_address(event.id)},
          {"feed", with_ending(event_address(event.id), ".xml")},
          {"original", date_item(event.original)},
          {"lunar", lunar},
          {"kind", text_item(event.kind)},
          {"national", event.scope == "quoc-gia"},
          {"body", body ? body_item(*body, portal) : Value()},
          {"count", portal.site.event_documents[index].size()}};
}

// The anniversaries of the next ten years that are round, which plans are made for years before:
// [{year, observances: [{name, address, date, years}]}], without years that have none.
List round_years_ahead(const Portal& portal) {
  constexpr int kAhead = 10;
  List years;
  const int first = year_of(portal.site.today);
  for (int year = first; year <= first + kAhead; ++year) {
    List round;
    for (const Observance& observance : observances_in(portal.site, year)) {
      bool is_round = observance.years && rank_of(*observance.years) == AnniversaryRank::round;
      if (is_round && observance.day >= portal.site.today)
        round.push_back(observance_item(observance, portal));
    }
    if (!round.empty()) years.push_back(Dict{{"year", year}, {"observances", round}});
  }
  return years;
}

Dict index_page(const Portal& portal) {
  List years, events, next;
  for (int year = portal.observances.last_year(); year >= portal.observances.first_year(); --year)
    years.push_back(year_item(year, portal));
  for (EventIndex event = 0; event < portal.site.events.size(); ++event)
    events.push_back(event_item(event, portal));
  for (const Observance* observance : portal.observances.next())
    next.push_back(observance_item(*observance, portal));
  Dict page = portal.page(kIndex, "ky-niem", {});
  page.set("calendar", has_commemorations_calendar(portal) ? Value(kCommemorationsCalendar) : Value());
  page.set("picture", picture(portal));
  page.set("years", years);
  page.set("events", events);
  page.set("next", next);
  page.set("ahead", round_years_ahead(portal));
  return page;
}

// An anniversary with its documents.
Value with_documents(const Observance& observance, const Portal& portal) {
  Dict item = *observance_item(observance, portal).dict();
  item.set("documents", document_items(observance.documents, portal));
  return item;
}

Value mention_item(const Mention& mention, const Portal& portal) {
  return Dict{{"name", mention.name},
              {"date", date_item(mention.day)},
              {"years", mention.years ? Value(*mention.years) : Value()},
              {"documents", document_items(mention.documents, portal)}};
}

// [{month, observances}], without months that have none.
List months_of(int year, const Portal& portal) {
  List months, observances;
  const std::vector<Observance>& all = portal.observances.in(year);
  for (std::size_t i = 0; i < all.size(); ++i) {
    observances.push_back(with_documents(all[i], portal));
    bool last = i + 1 == all.size() || month_of(all[i + 1].day) != month_of(all[i].day);
    if (last)
      months.push_back(
          Dict{{"month", month_of(all[i].day)}, {"observances", std::exchange(observances, {})}});
  }
  return months;
}

Dict year_page(int year, const Portal& portal) {
  List mentions;
  for (const Mention& mention : portal.observances.mentions_in(year))
    mentions.push_back(mention_item(mention, portal));
  Dict page = portal.page(commemoration_year_address(year), "ky-niem", std::to_string(year));
  page.set("year", year);
  page.set("previous", neighbour_item(year - 1, portal));
  page.set("next", neighbour_item(year + 1, portal));
  page.set("months", months_of(year, portal));
  page.set("mentions", mentions);
  return page;
}

Dict event_page(EventIndex event, const Portal& portal) {
  List observances;
  std::set<DocumentIndex> shown;
  for (const Observance* observance : portal.observances.of(event)) {
    observances.push_back(with_documents(*observance, portal));
    shown.insert(observance->documents.begin(), observance->documents.end());
  }
  std::vector<DocumentIndex> others;
  for (DocumentIndex document : portal.site.event_documents[event]) {
    if (!shown.contains(document)) others.push_back(document);
  }
  const std::string& id = portal.site.events[event].id;
  Dict page = portal.page(event_address(id), "ky-niem", portal.site.events[event].name);
  page.set("event", event_item(event, portal));
  page.set("observances", observances);
  page.set("others", document_items(others, portal));
  page.set("zip", download_item(with_ending(event_address(id), ".zip"), portal));
  return page;
}

}  // namespace

void add_commemorations(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({std::string(kIndex), "commemorations.html", [&portal] { return index_page(portal); }});
  for (int year = portal.observances.first_year(); year <= portal.observances.last_year(); ++year) {
    pages.push_back({commemoration_year_address(year), "commemoration_year.html",
                     [&portal, year] { return year_page(year, portal); }});
  }
  for (EventIndex event = 0; event < portal.site.events.size(); ++event) {
    pages.push_back({event_address(portal.site.events[event].id), "event.html",
                     [&portal, event] { return event_page(event, portal); }});
  }
}

}  // namespace vankho
