// The front page: what is new, what comes next, and who is who.
#include <algorithm>

#include "outputs/body_tree.h"
#include "outputs/occasions.h"
#include "outputs/page_kinds.h"
#include "outputs/state.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr std::size_t kNewest = 12, kNext = 7;

List newest_documents(const Portal& portal) {
  List items;
  for (DocumentIndex i = 0; i < std::min(kNewest, portal.site.documents.size()); ++i)
    items.push_back(document_item(i, portal));
  return items;
}

List next_observances(const Portal& portal) {
  List items;
  for (const Observance* observance : portal.observances.next()) {
    if (items.size() == kNext) break;
    items.push_back(observance_item(*observance, portal));
  }
  return items;
}

Dict home(const Portal& portal) {
  Dict page = portal.page("index.html", "", {});
  std::span<const Duty> coming = portal.coming_deadlines;
  page.set("state", state_item(portal.site));
  page.set("newest", newest_documents(portal));
  page.set("observances", next_observances(portal));
  page.set("deadlines", deadline_items(coming.first(std::min(kNext, coming.size())), portal));
  page.set("tree", body_tree(portal));
  return page;
}

}  // namespace

void add_home(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({"index.html", "home.html", [&portal] { return home(portal); }});
}

}  // namespace vankho
