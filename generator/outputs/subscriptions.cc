#include "outputs/subscriptions.h"

#include "outputs/address.h"
#include "outputs/calendar.h"
#include "outputs/feed.h"

namespace vankho {
namespace {

void add_of_body(BodyIndex body, const Portal& portal, std::vector<Subscription>& all) {
  std::string page = body_address(portal.site.bodies[body].id);
  if (has_feed(body, portal))
    all.push_back({with_ending(page, ".xml"), [&portal, body] { return body_feed(body, portal); }});
  if (has_calendar(body, portal))
    all.push_back({with_ending(page, ".ics"), [&portal, body] { return body_calendar(body, portal); }});
}

}  // namespace

std::vector<Subscription> subscriptions_of(const Portal& portal) {
  std::vector<Subscription> all = {{"feed.xml", [&portal] { return feed(portal); }}};
  for (BodyIndex body = 0; body < portal.site.bodies.all().size(); ++body) add_of_body(body, portal, all);
  for (EventIndex event = 0; event < portal.site.events.size(); ++event) {
    all.push_back({with_ending(event_address(portal.site.events[event].id), ".xml"),
                   [&portal, event] { return event_feed(event, portal); }});
  }
  if (has_commemorations_calendar(portal))
    all.push_back(
        {std::string(kCommemorationsCalendar), [&portal] { return commemorations_calendar(portal); }});
  if (has_deadlines_calendar(portal))
    all.push_back({std::string(kDeadlinesCalendar), [&portal] { return deadlines_calendar(portal); }});
  return all;
}

}  // namespace vankho
