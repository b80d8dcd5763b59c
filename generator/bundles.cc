#include "bundles.h"

#include <algorithm>

#include "outputs/address.h"
#include "outputs/groups.h"

namespace vankho {

std::vector<Bundle> bundles_of(const Site& site) {
  std::vector<Bundle> bundles;
  auto add = [&](std::string_view page, const std::vector<DocumentIndex>& documents) {
    if (!documents.empty()) bundles.push_back({with_ending(page, ".zip"), documents});
  };
  for (BodyIndex body = 0; body < site.body_records.size(); ++body)
    add(body_address(site.bodies[body].id), site.body_records[body].issued);
  for (const Group& year : groups_by_year(site)) add("nam/" + year.slug + ".html", year.documents);
  for (EventIndex event = 0; event < site.events.size(); ++event)
    add(event_address(site.events[event].id), site.event_documents[event]);
  std::ranges::sort(bundles, {}, &Bundle::address);
  return bundles;
}

}  // namespace vankho
