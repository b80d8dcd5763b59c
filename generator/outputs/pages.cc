#include "outputs/pages.h"

#include "outputs/page_kinds.h"

namespace vankho {

std::vector<PageTask> pages_of(const Portal& portal, std::string_view search_version) {
  std::vector<PageTask> pages;
  add_home(portal, pages);
  add_documents(portal, pages);
  add_histories(portal, pages);
  add_bodies(portal, pages);
  add_commemorations(portal, pages);
  add_deadlines(portal, pages);
  add_groups(portal, pages);
  add_editors_pages(portal, pages);
  add_missing(portal, pages);
  add_downloads(portal, pages);
  add_search(portal, search_version, pages);
  add_copies(portal, pages);
  add_not_found(portal, pages);
  add_redirects(portal, pages);
  return pages;
}

}  // namespace vankho
