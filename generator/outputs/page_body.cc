// A body: what it issued, what was sent to it, what it has to do and by when, where it came from and what
// became of it.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "outputs/address.h"
#include "outputs/body_tree.h"
#include "outputs/calendar.h"
#include "outputs/download_item.h"
#include "outputs/feed.h"
#include "outputs/occasions.h"
#include "outputs/page_kinds.h"
#include "outputs/paging.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

// Of each of its lists a body's page has so many entries: it has four, and old laptops take long to set them.
constexpr std::size_t kBeginning = 50;

template <typename T>
std::span<const T> beginning(const std::vector<T>& list) {
  return std::span(list).first(std::min(list.size(), kBeginning));
}

std::string list_address(const Body& body, std::string_view list) {
  return fmt::format("co-quan/{}/{}.html", body.id, list);
}

// A list of a body that may be longer than its page shows; the whole then stands on pages of its own.
Dict section(const Body& body, std::string_view name, List items, std::size_t total) {
  Value whole;
  if (total > kBeginning) whole = list_address(body, name);
  return {{"list", std::move(items)}, {"total", total}, {"whole", whole}};
}

List former_names(const Body& body) {
  List items;
  for (const FormerName& former : body.former_names)
    items.push_back(Dict{{"name", former.name}, {"until", date_item(former.until)}});
  return items;
}

List text_items(const std::vector<std::string>& texts) { return List(texts.begin(), texts.end()); }

using Step = const std::vector<BodyIndex>& (Bodies::*)(BodyIndex) const;

// Every body has a page that lists its whole lineage: a chain of thousands, as no office has, would cost
// their square.
constexpr int kGenerations = 20;
constexpr std::size_t kLongestLineage = 300;

// The bodies that `step` leads to, and those that it leads to from there: nearest first, each once.
std::vector<BodyIndex> lineage(BodyIndex body, const Bodies& bodies, Step step) {
  std::vector<BodyIndex> line, generation = {body};
  std::set<BodyIndex> seen = {body};
  for (int i = 0; i < kGenerations && !generation.empty() && line.size() < kLongestLineage; ++i) {
    std::vector<BodyIndex> after;
    for (BodyIndex one : generation) {
      for (BodyIndex next : (bodies.*step)(one)) {
        if (seen.insert(next).second) after.push_back(next);
      }
    }
    line.insert(line.end(), after.begin(), after.end());
    generation = std::move(after);
  }
  return line;
}

// Bodies that followed one another often bear one name, so each comes with its first and last day.
List lineage_items(BodyIndex body, Step step, const Portal& portal) {
  List items;
  for (BodyIndex index : lineage(body, portal.site.bodies, step)) {
    Dict item = *body_item(index, portal).dict();
    item.set("from", date_item(portal.site.bodies[index].from));
    item.set("to", date_item(portal.site.bodies[index].to));
    items.push_back(std::move(item));
  }
  return items;
}

// Everything that the body's predecessors issued, and theirs, newest first.
std::vector<DocumentIndex> inherited(BodyIndex body, const Site& site) {
  std::vector<DocumentIndex> documents;
  for (BodyIndex before : lineage(body, site.bodies, &Bodies::predecessors)) {
    const auto& issued = site.body_records[before].issued;
    documents.insert(documents.end(), issued.begin(), issued.end());
  }
  std::sort(documents.begin(), documents.end());
  return documents;
}

Dict body_facts(BodyIndex index, const Portal& portal) {
  const Bodies& bodies = portal.site.bodies;
  const Body& body = bodies[index];
  std::optional<BodyIndex> parent = bodies.parent(index);
  Dict facts = *body_item(index, portal).dict();
  facts.set("kind", text_item(body.kind));
  facts.set("note", text_item(body.note));
  facts.set("aliases", text_items(body.aliases));
  facts.set("former_names", former_names(body));
  facts.set("symbols", text_items(body.symbols));
  facts.set("from", date_item(body.from));
  facts.set("to", date_item(body.to));
  facts.set("parent", parent ? body_item(*parent, portal) : Value());
  facts.set("ancestors", ancestors_of(index, portal));
  facts.set("children", body_items(bodies.children(index), portal));
  facts.set("predecessors", lineage_items(index, &Bodies::predecessors, portal));
  facts.set("successors", lineage_items(index, &Bodies::successors, portal));
  facts.set("feed", has_feed(index, portal) ? Value(with_ending(body_address(body.id), ".xml")) : Value());
  facts.set("calendar",
            has_calendar(index, portal) ? Value(with_ending(body_address(body.id), ".ics")) : Value());
  facts.set("zip", download_item(with_ending(body_address(body.id), ".zip"), portal));
  return facts;
}

Dict body_page(BodyIndex index, const Portal& portal) {
  const Body& body = portal.site.bodies[index];
  const BodyRecord& record = portal.site.body_records[index];
  std::vector<DocumentIndex> from_before = inherited(index, portal.site);
  Dict page = portal.page(body_address(body.id), "co-quan", body.name);
  page.set("body", body_facts(index, portal));
  page.set("issued",
           section(body, "ban-hanh", document_items(beginning(record.issued), portal), record.issued.size()));
  page.set("received",
           section(body, "nhan", document_items(beginning(record.received), portal), record.received.size()));
  page.set("tasks",
           section(body, "nhiem-vu", task_items(beginning(record.tasks), portal), record.tasks.size()));
  page.set("deadlines", section(body, "thoi-han", deadline_items(beginning(record.deadlines), portal),
                                record.deadlines.size()));
  page.set("inherited",
           Dict{{"list", document_items(beginning(from_before), portal)}, {"total", from_before.size()}});
  return page;
}

// The pages of a list that the body's own page only begins.
template <typename T, typename Items>
void add_list(const Portal& portal, BodyIndex index, std::string_view name, const std::vector<T>& list,
              Items items, std::vector<PageTask>& pages) {
  if (list.size() <= kBeginning) return;
  std::vector<Slice> parts = slices(list.size());
  std::string first = list_address(portal.site.bodies[index], name);
  for (const Slice& slice : parts) {
    pages.push_back({paged_address(first, slice.number), "body_list.html",
                     [&portal, index, name, &list, items, first, slice, count = parts.size()] {
                       Dict page = portal.page(paged_address(first, slice.number), "co-quan",
                                               portal.site.bodies[index].name);
                       page.set("body", body_item(index, portal));
                       page.set("list", name);
                       page.set("entries", items(slice_of(list, slice), portal));
                       page.set("pager", pager(first, slice.number, count));
                       return page;
                     }});
  }
}

}  // namespace

void add_bodies(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({"co-quan/index.html", "bodies.html", [&portal] {
                     Dict page = portal.page("co-quan/index.html", "co-quan", {});
                     page.set("tree", body_tree(portal));
                     return page;
                   }});
  for (BodyIndex body = 0; body < portal.site.bodies.all().size(); ++body) {
    const BodyRecord& record = portal.site.body_records[body];
    pages.push_back({body_address(portal.site.bodies[body].id), "body.html",
                     [&portal, body] { return body_page(body, portal); }});
    add_list(portal, body, "ban-hanh", record.issued, document_items, pages);
    add_list(portal, body, "nhan", record.received, document_items, pages);
    add_list(portal, body, "nhiem-vu", record.tasks, task_items, pages);
    add_list(portal, body, "thoi-han", record.deadlines, deadline_items, pages);
  }
}

}  // namespace vankho
