// The picture of a document among its neighbours, from the lists of its relations.
#include <algorithm>
#include <array>
#include <span>

#include "outputs/address.h"
#include "outputs/neighbourhood_svg.h"
#include "outputs/page_document.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr std::array<std::string_view, 5> kActsOn = {"carries_out", "attached_to", "amends", "replaces",
                                                     "repeals"};
constexpr std::array<std::string_view, 4> kActedOnBy = {"carried_out_by", "amended_by", "replaced_by",
                                                        "repealed_by"};

std::string text_of(const Dict& item, std::string_view key) {
  const Value* value = item.find(key);
  const std::string* text = value ? value->as<std::string>() : nullptr;
  return text ? *text : std::string();
}

std::string day_of_item(const Dict& item) {
  const Value* date = item.find("date");
  return date && date->dict() ? text_of(*date->dict(), "day") : std::string();
}

// The date, and of a document with a number what it is about.
std::string detail_of(const Dict& item) {
  std::string day = day_of_item(item);
  std::string title = text_of(item, "number").empty() ? std::string() : text_of(item, "title");
  return day.empty() || title.empty() ? day + title : day + ", " + title;
}

Neighbour neighbour_of(const Dict& item, std::string_view page) {
  Neighbour result;
  result.name = text_of(item, "name");
  result.detail = detail_of(item);
  const std::string day = day_of_item(item), title = text_of(item, "title");
  result.title = result.name;
  if (!day.empty()) result.title += ", " + day;
  if (!title.empty() && title != result.name) result.title += ": " + title;
  if (std::string address = text_of(item, "address"); !address.empty()) result.link = relative(page, address);
  const bool* missing = item.find("missing") ? item.find("missing")->as<bool>() : nullptr;
  result.missing = missing && *missing;
  return result;
}

std::vector<NeighbourGroup> groups_of(std::span<const std::string_view> kinds, const Dict& relations,
                                      std::string_view page, const Portal& portal) {
  std::vector<NeighbourGroup> groups;
  for (std::string_view kind : kinds) {
    const Value* list = relations.find(kind);
    if (!list || !list->list() || list->list()->empty()) continue;
    NeighbourGroup group{std::string(portal.text("relation", kind)), {}, "#quan-he"};
    for (const Value& item : *list->list()) group.neighbours.push_back(neighbour_of(*item.dict(), page));
    groups.push_back(std::move(group));
  }
  return groups;
}

bool has_any(std::span<const std::string_view> kinds, const Dict& relations) {
  return std::ranges::any_of(kinds, [&](std::string_view kind) {
    const Value* list = relations.find(kind);
    return list && list->list() && !list->list()->empty();
  });
}

Markup picture_of(DocumentIndex index, const Dict& relations, const Portal& portal) {
  const std::string& page = portal.site.resolved[index].address;
  Neighbourhood around;
  around.left = groups_of(kActsOn, relations, page, portal);
  around.right = groups_of(kActedOnBy, relations, page, portal);
  around.document = neighbour_of(*document_item(index, portal).dict(), page);
  around.label = portal.text("document", "relations");
  around.others = portal.text("document", "other_documents");
  return {neighbourhood_svg(around)};
}

}  // namespace

Value document_graph(DocumentIndex index, const Value& relations, const Portal& portal) {
  if (!has_any(kActsOn, *relations.dict()) && !has_any(kActedOnBy, *relations.dict())) return {};
  return late("graph", [index, relations, &portal] { return picture_of(index, *relations.dict(), portal); });
}

}  // namespace vankho
