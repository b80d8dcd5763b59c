// The smaller kinds of pages: written by editors, documents that the archive lacks, downloads, search,
// not found, moved.
#include <algorithm>
#include <set>

#include "outputs/address.h"
#include "outputs/download_item.h"
#include "outputs/html.h"
#include "outputs/page_kinds.h"
#include "outputs/paging.h"
#include "outputs/summary.h"
#include "outputs/text_html.h"

namespace vankho {
namespace {

constexpr std::string_view kMissingIndex = "vien-dan/index.html";

// The page's HTML with its links filled in, now that addresses and the sizes of pictures are known.
Markup text_with_links(const Page& page, const PixelSizes& pictures) {
  constexpr std::string_view kPicture = " src=\"", kLink = " href=\"";
  std::string out;
  std::size_t at = 0;
  std::string address = address_of(page.path);
  for (const Page::Link& link : page.links) {
    const std::string_view before = std::string_view(page.html).substr(at, link.offset - at);
    if (before.ends_with(kPicture)) {
      out += before.substr(0, before.size() - kPicture.size());
      out += size_attributes(pictures, page.path, link.target);
      out += kPicture;
    } else if (before.ends_with(kLink)) {
      out += before.substr(0, before.size() - kLink.size());
      out += download_attribute(page.path, link.target);
      out += kLink;
    } else {
      out += before;
    }
    append_escaped(out, link_target(page.path, address, link.target).value_or(""));
    at = link.offset;
  }
  out.append(page.html, at);
  return {out};
}

Dict editors_page(const Page& page, const Portal& portal) {
  Dict data = portal.page(address_of(page.path), "trang", page.title);
  data.set("text", text_with_links(page, portal.facts.pictures));
  return data;
}

Dict missing_data(const Missing& missing, const Portal& portal) {
  return {{"number", missing.number},
          {"date", date_item(missing.date)},
          {"issuer", missing.issuer ? body_item(*missing.issuer, portal) : Value()},
          {"address", missing.address},
          {"cited_by", missing.cited_by.size()}};
}

Dict missing_page(const Missing& missing, const Slice& slice, std::size_t pages, const Portal& portal) {
  Dict page = portal.page(paged_address(missing.address, slice.number), "vien-dan", missing.number);
  page.set("missing", missing_data(missing, portal));
  page.set("documents", document_items(slice_of(missing.cited_by, slice), portal));
  page.set("pager", pager(missing.address, slice.number, pages));
  return page;
}

Dict missing_index(const Slice& slice, std::size_t pages, const Portal& portal) {
  List items;
  for (const Missing& missing : slice_of(portal.site.missing, slice))
    items.push_back(missing_data(missing, portal));
  Dict page = portal.page(paged_address(kMissingIndex, slice.number), "vien-dan", {});
  page.set("missing", items);
  page.set("pager", pager(kMissingIndex, slice.number, pages));
  return page;
}

Value bundle_item(std::string_view name, std::string_view address, std::size_t documents,
                  const Portal& portal) {
  Value file = download_item(with_ending(address, ".zip"), portal);
  if (!file.dict()) return {};
  return Dict{{"name", name}, {"address", address}, {"count", documents}, {"file", file}};
}

// What can be taken away at once: by body, year and event.
Dict downloads_page(const Portal& portal) {
  List bodies, years, events;
  auto add = [](List& list, Value item) {
    if (item.dict()) list.push_back(std::move(item));
  };
  const Site& site = portal.site;
  for (BodyIndex body = 0; body < site.bodies.all().size(); ++body)
    add(bodies, bundle_item(site.bodies[body].name, body_address(site.bodies[body].id),
                            site.body_records[body].issued.size(), portal));
  for (const Group& year : portal.years)
    add(years, bundle_item(year.name, "nam/" + year.slug + ".html", year.documents.size(), portal));
  for (EventIndex event = 0; event < site.events.size(); ++event)
    add(events, bundle_item(site.events[event].name, event_address(site.events[event].id),
                            site.event_documents[event].size(), portal));
  Dict page = portal.page("tai-ve/index.html", "tai-ve", {});
  page.set("bodies", bodies);
  page.set("years", years);
  page.set("events", events);
  return page;
}

Dict search_page(const std::string& version, const Portal& portal) {
  Dict page = portal.page("tim-kiem.html", "", {});
  page.set("version", version);
  return page;
}

Dict redirect_page(std::string_view from, const std::string& to, const std::string& title,
                   const Portal& portal) {
  Dict page = portal.page(from, "", title);
  page.set("target", relative(from, to));
  return page;
}

}  // namespace

void add_editors_pages(const Portal& portal, std::vector<PageTask>& pages) {
  bool own_index = false;
  for (const Page& page : portal.site.pages) {
    std::string address = address_of(page.path);
    own_index |= address == "trang/index.html";
    pages.push_back({address, "page.html", [&portal, &page] { return editors_page(page, portal); }});
  }
  if (own_index) return;
  pages.push_back(
      {"trang/index.html", "pages.html", [&portal] { return portal.page("trang/index.html", "trang", {}); }});
}

void add_missing(const Portal& portal, std::vector<PageTask>& pages) {
  std::vector<Slice> index = slices(portal.site.missing.size());
  for (const Slice& slice : index) {
    pages.push_back({paged_address(kMissingIndex, slice.number), "missing_index.html",
                     [&portal, slice, count = index.size()] { return missing_index(slice, count, portal); }});
  }
  for (const Missing& missing : portal.site.missing) {
    std::vector<Slice> parts = slices(missing.cited_by.size());
    for (const Slice& slice : parts) {
      pages.push_back({paged_address(missing.address, slice.number), "missing.html",
                       [&portal, &missing, slice, count = parts.size()] {
                         return missing_page(missing, slice, count, portal);
                       }});
    }
  }
}

void add_downloads(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({"tai-ve/index.html", "downloads.html", [&portal] { return downloads_page(portal); }});
}

void add_search(const Portal& portal, std::string_view version, std::vector<PageTask>& pages) {
  pages.push_back({"tim-kiem.html", "search.html",
                   [&portal, version = std::string(version)] { return search_page(version, portal); }});
}

void add_not_found(const Portal& portal, std::vector<PageTask>& pages) {
  pages.push_back({"404.html", "404.html", [&portal] { return portal.page("404.html", "", {}); }});
}

void add_redirects(const Portal& portal, std::vector<PageTask>& pages) {
  std::set<std::string, std::less<>> taken;
  for (const PageTask& page : pages) taken.insert(page.path);
  auto add = [&](const std::string& path, const std::string& address, const std::string& title) {
    auto change = portal.facts.changes.find(path);
    if (change == portal.facts.changes.end()) return;
    for (const std::string& former : change->second.former_paths) {
      std::string from = address_of(former);
      if (!from.ends_with(".html") || !taken.insert(from).second) continue;
      pages.push_back(
          {from, "redirect.html",
           [&portal, from, address, title] { return redirect_page(from, address, title, portal); }, address});
    }
  };
  for (DocumentIndex i = 0; i < portal.site.documents.size(); ++i)
    add(portal.site.documents[i].path, portal.site.resolved[i].address,
        full_title(portal.site.documents[i], portal));
  for (const Page& page : portal.site.pages) add(page.path, address_of(page.path), page.title);
}

}  // namespace vankho
