// Offline copies: the page that one begins with, and the page on the server that checks one.
#include <chrono>

#include "outputs/page_kinds.h"
#include "outputs/state.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr std::string_view kStart = "MO-TRANG-NAY.html", kCheck = "kiem-tra-ban-sao.html";

Day valid_until(const Site& site) {
  return std::chrono::sys_days(site.today) + std::chrono::days(site.settings.copy_valid_days);
}

Dict start_page(const Portal& portal) {
  Dict page = portal.page(kStart, "", {});
  page.set("state", state_item(portal.site));
  page.set("serial", portal.site.copy_serial);
  page.set("valid_until", date_item(valid_until(portal.site)));
  page.set("commit", portal.site.commit);
  return page;
}

Dict check_page(const Portal& portal) {
  Dict page = portal.page(kCheck, "", {});
  page.set("state", state_item(portal.site));
  page.set("public_key", text_item(portal.site.settings.public_key));
  return page;
}

}  // namespace

void add_copies(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({std::string(kCheck), "copy_check.html", [&portal] { return check_page(portal); }});
  if (portal.site.copy_serial == 0) return;
  pages.push_back({std::string(kStart), "copy.html", [&portal] { return start_page(portal); }});
}

}  // namespace vankho
