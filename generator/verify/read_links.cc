#include <algorithm>

#include "verify/links.h"
#include "verify/tags.h"

namespace vankho {

using namespace verify;

namespace {

constexpr std::string_view kSpaces = " \t\n\r\f";

std::string_view without_spaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
  return text.substr(0, text.find_last_not_of(kSpaces) + 1);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool has_scheme(std::string_view target) {
  std::size_t end = target.find_first_of(":/?#");
  return end != target.npos && target[end] == ':' && is_letter(target[0]);
}

// The places of the page that name an address or an anchor, still as written.
struct Places {
  std::vector<std::string_view> addresses, ids;

  void add(const Attribute& found) {
    if (same_name(found.name, "href") || same_name(found.name, "src") || same_name(found.name, "poster") ||
        same_name(found.name, "action") ||
        (same_name(found.name, "data") && same_name(found.tag, "object"))) {
      addresses.push_back(found.value);
    } else if (same_name(found.name, "srcset")) {
      add_each(found.value);
    } else if (same_name(found.name, "content") && same_name(found.tag, "meta")) {
      add_redirect(found.value);
    } else if (same_name(found.name, "id")) {
      ids.push_back(found.value);
    }
  }

  // `a.png 1x, b.png 2x`
  void add_each(std::string_view srcset) {
    while (
        !(srcset = srcset.substr(std::min(srcset.find_first_not_of(" \t\n\r\f,"), srcset.size()))).empty()) {
      std::string_view candidate = srcset.substr(0, srcset.find_first_of(kSpaces));
      srcset.remove_prefix(candidate.size());
      bool described = !candidate.ends_with(',');
      addresses.push_back(candidate.substr(0, candidate.find_last_not_of(',') + 1));
      if (described) srcset.remove_prefix(std::min(srcset.find(','), srcset.size()));
    }
  }

  // `0; url=a.html`, which no other <meta> looks like.
  void add_redirect(std::string_view content) {
    std::size_t semicolon = content.find_first_not_of("0123456789 ");
    if (semicolon == 0 || semicolon == content.npos || content[semicolon] != ';') return;
    std::string_view rest = without_spaces(content.substr(semicolon + 1));
    if (same_name(rest.substr(0, 4), "url=")) addresses.push_back(without_spaces(rest.substr(4)));
  }
};

// Where a place of a page is, asked from front to back, so that a page is walked through once.
class Position {
 public:
  explicit Position(std::string_view html) : html_(html) {}

  PageLinks::Link link(std::string_view target, std::string_view place) {
    advance(static_cast<std::size_t>(place.data() - html_.data()));
    return {target, line_, column_};
  }

 private:
  void advance(std::size_t to) {
    std::string_view passed = html_.substr(at_, to - at_);
    at_ = to;
    for (std::size_t end; (end = passed.find('\n')) != passed.npos; passed.remove_prefix(end + 1)) {
      ++line_;
      column_ = 1;
    }
    column_ += static_cast<int>(std::ranges::count_if(passed, [](char c) { return (c & 0xC0) != 0x80; }));
  }

  std::string_view html_;
  std::size_t at_ = 0;
  int line_ = 1, column_ = 1;
};

std::size_t size_of(const std::vector<std::string_view>& places) {
  std::size_t size = 0;
  for (std::string_view place : places) size += place.size();
  return size;
}

// The decoded value, in `text`, which has room for it.
std::string_view decoded(std::string_view place, std::string& text) {
  std::size_t start = text.size();
  append_decoded(place, text);
  return without_spaces(std::string_view(text).substr(start));
}

std::vector<PageLinks::Link> read_addresses(const Places& places, std::string_view html, std::string& text) {
  std::vector<PageLinks::Link> links;
  links.reserve(places.addresses.size());
  Position position(html);
  for (std::string_view place : places.addresses) {
    std::string_view target = decoded(place, text);
    if (!has_scheme(target)) links.push_back(position.link(target, place));
  }
  return links;
}

// Moves every id that stood before in the page to `page.duplicate_anchors`.
void sort_anchors(std::vector<PageLinks::Link> ids, PageLinks& page) {
  std::ranges::stable_sort(ids, {}, &PageLinks::Link::target);
  for (const PageLinks::Link& id : ids) {
    if (page.anchors.empty() || page.anchors.back() != id.target)
      page.anchors.push_back(id.target);
    else
      page.duplicate_anchors.push_back(id);
  }
}

std::vector<PageLinks::Link> read_ids(const Places& places, std::string_view html, std::string& text) {
  std::vector<PageLinks::Link> ids;
  ids.reserve(places.ids.size());
  Position position(html);
  for (std::string_view place : places.ids) ids.push_back(position.link(decoded(place, text), place));
  return ids;
}

}  // namespace

PageLinks read_links(std::string_view path, std::string_view html) {
  Places places;
  for_each_attribute(html, [&](const Attribute& found) { places.add(found); });

  PageLinks page;
  page.path = path;
  page.text = std::make_unique<std::string>();
  page.text->reserve(size_of(places.addresses) + size_of(places.ids));  // views into it must stay good
  page.links = read_addresses(places, html, *page.text);
  sort_anchors(read_ids(places, html, *page.text), page);
  return page;
}

}  // namespace vankho
