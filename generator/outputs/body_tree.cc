#include "outputs/body_tree.h"

#include <algorithm>

#include "outputs/summary.h"

namespace vankho {
namespace {

List branches(const std::vector<BodyIndex>& bodies, const Portal& portal) {
  List items;
  for (BodyIndex body : bodies) {
    Dict item = *body_item(body, portal).dict();
    item.set("count", portal.site.body_records[body].issued.size());
    item.set("children", branches(portal.site.bodies.children(body), portal));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

List body_tree(const Portal& portal) { return branches(portal.site.bodies.roots(), portal); }

List ancestors_of(BodyIndex body, const Portal& portal) {
  List items;
  for (auto parent = portal.site.bodies.parent(body); parent; parent = portal.site.bodies.parent(*parent))
    items.push_back(body_item(*parent, portal));
  std::reverse(items.begin(), items.end());
  return items;
}

}  // namespace vankho
