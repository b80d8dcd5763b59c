// Lists of documents by type, year and topic, each with its index.
#include <fmt/format.h>

#include "outputs/address.h"
#include "outputs/download_item.h"
#include "outputs/page_kinds.h"
#include "outputs/paging.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

std::string group_address(std::string_view section, const Group& group) {
  return fmt::format("{}/{}.html", section, group.slug);
}

Dict index_page(const Portal& portal, std::string_view section, const std::vector<Group>& groups) {
  List items;
  for (const Group& group : groups) {
    items.push_back(Dict{{"name", text_item(group.name)},
                         {"address", group_address(section, group)},
                         {"count", group.documents.size()}});
  }
  Dict page = portal.page(fmt::format("{}/index.html", section), section, {});
  page.set("groups", items);
  return page;
}

Dict list_page(const Portal& portal, std::string_view section, const Group& group, const Slice& slice,
               std::size_t pages) {
  std::string first = group_address(section, group);
  Dict page = portal.page(paged_address(first, slice.number), section, text_item(group.name));
  page.set("documents", document_items(slice_of(group.documents, slice), portal));
  page.set("total", group.documents.size());
  page.set("zip", slice.number == 1 ? download_item(with_ending(first, ".zip"), portal) : Value());
  page.set("pager", pager(first, slice.number, pages));
  return page;
}

void add_section(const Portal& portal, std::string_view section, const std::vector<Group>& groups,
                 std::vector<PageTask>& pages) {
  pages.push_back({fmt::format("{}/index.html", section), "groups.html",
                   [&portal, section, &groups] { return index_page(portal, section, groups); }});
  for (const Group& group : groups) {
    std::vector<Slice> parts = slices(group.documents.size());
    for (const Slice& slice : parts) {
      pages.push_back({paged_address(group_address(section, group), slice.number), "group.html",
                       [&portal, section, &group, slice, count = parts.size()] {
                         return list_page(portal, section, group, slice, count);
                       }});
    }
  }
}

}  // namespace

void add_groups(const Portal& portal, std::vector<PageTask>& pages) {
  add_section(portal, "loai", portal.types, pages);
  add_section(portal, "nam", portal.years, pages);
  add_section(portal, "chu-de", portal.topics, pages);
}

}  // namespace vankho
