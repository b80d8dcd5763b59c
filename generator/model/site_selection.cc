// What a build shows, and in which order.
#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/text.h"
#include "model/resolution.h"
#include "model/sort_by.h"

namespace vankho {
namespace {

constexpr std::string_view kInternalEdition = "noi-bo";

// Days since 1970, negated so that the newest come first; documents without any day come last.
int newest_first(const Metadata& document) {
  std::optional<Day> day = order_day(document);
  return day ? -std::chrono::sys_days{*day}.time_since_epoch().count() : std::numeric_limits<int>::max();
}

// Where in the year it falls: lunar ones by this year's day.
std::pair<int, int> day_in_year(const Event& event, Day today) {
  std::optional<Day> day = event.lunar ? anniversary(event, year_of(today)) : event.original;
  return day ? std::pair{month_of(*day), day_of(*day)} : std::pair{13, 0};
}

}  // namespace

bool is_shown(const Metadata& document, std::string_view edition, Day today, bool with_unpublished) {
  if (with_unpublished) return true;
  if (document.draft) return false;
  if (document.embargo && today < *document.embargo) return false;
  return edition == kInternalEdition || document.circulation == Circulation::open;
}

HiddenPaths keep_shown_documents(std::vector<FiledDocument>& documents, std::string_view edition, Day today,
                                 bool with_unpublished) {
  auto first_hidden = std::stable_partition(
      documents.begin(), documents.end(),
      [&](const Metadata& document) { return is_shown(document, edition, today, with_unpublished); });
  HiddenPaths hidden;
  std::transform(first_hidden, documents.end(), std::back_inserter(hidden),
                 [](const Metadata& document) { return document.path; });
  documents.erase(first_hidden, documents.end());
  std::sort(hidden.begin(), hidden.end());
  return hidden;
}

void put_in_order(Site& site) {
  sort_by(site.documents, [](const Metadata& document) {
    return std::pair(newest_first(document), std::string_view(document.path));
  });
  sort_by(site.events, [&](const Event& event) {
    return std::tuple(day_in_year(event, site.today), sort_key(event.name), event.id);
  });
  sort_by(site.pages,
          [](const Page& page) { return std::tuple(page.order, sort_key(page.title), page.path); });
  std::sort(site.files.begin(), site.files.end());
  site.resolved.resize(site.documents.size());
  site.body_records.resize(site.bodies.all().size());
  site.event_documents.resize(site.events.size());
}

}  // namespace vankho
