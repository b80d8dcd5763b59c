#include "outputs/occasions.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/text.h"
#include "outputs/address.h"
#include "outputs/section_name.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

int days_between(Day from, Day to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

std::string_view name_of(AnniversaryRank rank) {
  switch (rank) {
    case AnniversaryRank::round:
      return "round";
    case AnniversaryRank::half_round:
      return "half_round";
    case AnniversaryRank::other:
      return "other";
  }
  return {};
}

Value optional_item(std::optional<int> number) { return number ? Value(*number) : Value(); }

// {numeral: "III.2", plain: true, anchor: "#III.2"}, the anchor to be put after the document's address.
Value section_item(const Metadata& document, std::string_view anchor) {
  if (anchor.empty()) return {};
  const SectionName section = section_name(document, anchor);
  return Dict{{"numeral", section.name}, {"plain", section.plain}, {"anchor", relative("", "", anchor)}};
}

// The document is the same for all duties of one, so it comes with them.
Dict deadline_facts(const Duty& duty, const Value& document, const Portal& portal) {
  const Metadata& stating = portal.site.documents[duty.document];
  const Deadline& deadline = stating.deadlines[duty.item];
  const auto& bodies = portal.site.resolved[duty.document].deadline_bodies[duty.item];
  return Dict{{"text", deadline.text},
              {"what", text_item(excerpt(deadline.what, kExcerpt))},
              {"from", date_item(deadline.due.from)},
              {"to", date_item(deadline.due.to)},
              {"days", Value()},
              {"bodies", named_bodies(deadline.bodies, bodies, portal)},
              {"to_whom", text_item(readable_body(deadline.to_whom, portal))},
              {"section", section_item(stating, deadline.section)},
              {"document", document}};
}

Value deadline_item(const Duty& duty, const Value& document, const Portal& portal) {
  return deadline_facts(duty, document, portal);
}

Value counted_deadline_item(const Duty& duty, const Value& document, const Portal& portal) {
  Dict item = deadline_facts(duty, document, portal);
  const Interval& due = portal.site.documents[duty.document].deadlines[duty.item].due;
  if (due.to) item.set("days", days_between(portal.site.today, *due.to));
  return item;
}

Value task_item(const Duty& duty, const Value& document, const Portal& portal) {
  const Metadata& charging = portal.site.documents[duty.document];
  const Task& task = charging.tasks[duty.item];
  const auto& bodies = portal.site.resolved[duty.document].task_bodies[duty.item];
  return Dict{{"section", section_item(charging, task.anchor)},
              {"excerpt", text_item(task.excerpt)},
              {"bodies", named_bodies(task.bodies, bodies, portal)},
              {"document", document}};
}

using DutyItem = Value(const Duty&, const Value&, const Portal&);

List items_of(std::span<const Duty> duties, DutyItem& item, const Portal& portal) {
  List items;
  items.reserve(duties.size());
  for (const Duty& duty : duties) items.push_back(item(duty, document_item(duty.document, portal), portal));
  return items;
}

List items_of_one(DocumentIndex document, std::size_t count, DutyItem& item, const Portal& portal) {
  Value charging = document_item(document, portal);
  List items;
  items.reserve(count);
  for (std::size_t i = 0; i < count; ++i) items.push_back(item({document, i}, charging, portal));
  return items;
}

}  // namespace

Value observance_item(const Observance& observance, const Portal& portal) {
  const Event& event = portal.site.events[observance.event];
  return Dict{{"name", event.name},
              {"address", event_address(event.id)},
              {"date", date_item(observance.day)},
              {"year", observance.year},
              {"years", optional_item(observance.years)},
              {"rank", observance.years ? name_of(rank_of(*observance.years)) : "other"},
              {"days", days_between(portal.site.today, observance.day)},
              {"count", observance.documents.size()}};
}

List deadline_items(std::span<const Duty> duties, const Portal& portal) {
  return items_of(duties, counted_deadline_item, portal);
}

List deadlines_of(DocumentIndex document, const Portal& portal) {
  return items_of_one(document, portal.site.documents[document].deadlines.size(), deadline_item, portal);
}

List task_items(std::span<const Duty> duties, const Portal& portal) {
  return items_of(duties, task_item, portal);
}

List tasks_of(DocumentIndex document, const Portal& portal) {
  return items_of_one(document, portal.site.documents[document].tasks.size(), task_item, portal);
}

}  // namespace vankho
