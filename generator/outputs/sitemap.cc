#include "outputs/sitemap.h"

#include <fmt/format.h>

#include <map>

#include "base/xml.h"
#include "outputs/address.h"

namespace vankho {
namespace {

std::map<std::string_view, Day> days_of_documents(const Portal& portal) {
  std::map<std::string_view, Day> days;
  for (DocumentIndex i = 0; i < portal.site.documents.size(); ++i) {
    auto change = portal.facts.changes.find(portal.site.documents[i].path);
    if (change != portal.facts.changes.end() && change->second.day)
      days.emplace(portal.site.resolved[i].address, *change->second.day);
  }
  return days;
}

bool is_for_readers(const PageTask& page) {
  return page.template_name != "redirect.html" && page.template_name != "404.html";
}

}  // namespace

std::string sitemap(const Portal& portal, const std::vector<PageTask>& pages) {
  std::map<std::string_view, Day> days = days_of_documents(portal);
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const PageTask& page : pages) {
    if (!is_for_readers(page)) continue;
    auto day = days.find(page.path);
    std::string changed = day == days.end() ? "" : fmt::format("<lastmod>{}</lastmod>", iso(day->second));
    out += fmt::format("<url><loc>{}</loc>{}</url>\n", xml_escaped(relative("", page.path)), changed);
  }
  return out + "</urlset>\n";
}

}  // namespace vankho
