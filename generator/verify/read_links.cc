#include <algorithm>
#include <set>

#include "verify/address.h"
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
    return {std::string(target), line_, column_};
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

// A part of the page and what it means.
struct Decoded {
  std::string_view place, text;
};

std::size_t size_of(const std::vector<std::string_view>& places) {
  std::size_t size = 0;
  for (std::string_view place : places) size += place.size();
  return size;
}

// The results point into `text`, which is replaced.
std::vector<Decoded> decoded(const std::vector<std::string_view>& places, std::string& text) {
  text.clear();
  text.reserve(size_of(places));  // nothing gets longer, so that views into it stay good
  std::vector<Decoded> all;
  all.reserve(places.size());
  for (std::string_view place : places) {
    std::size_t start = text.size();
    append_decoded(place, text);
    all.push_back({place, without_spaces(std::string_view(text).substr(start))});
  }
  return all;
}

// Knows the links that lead somewhere whatever the other pages hold.
class GoodLinks {
 public:
  GoodLinks(const PageLinks& page, const SiteFiles& files) : page_(page), files_(files) {}

  bool has(std::string_view link) {
    if (link.empty()) return false;
    Target target(link);
    percent_decode(target.path, path_);
    if (path_.starts_with('/') || !resolve(page_.path, path_, file_) || !files_.contains(file_)) return false;
    if (!is_always_there(target.fragment) && !is_own_anchor(target.fragment.substr(1))) return false;
    linked_.insert(*files_.find(file_));
    return true;
  }

  // Where the good ones led.
  std::vector<std::string_view> files() const { return {linked_.begin(), linked_.end()}; }

 private:
  bool is_own_anchor(std::string_view written) {
    percent_decode(written, anchor_);
    return file_ == page_.path && std::ranges::binary_search(page_.anchors, std::string_view(anchor_));
  }

  const PageLinks& page_;
  const SiteFiles& files_;
  std::set<std::string_view> linked_;  // of those files
  std::string path_, file_, anchor_;   // of the link in hand; kept for their room
};

void read_anchors(const std::vector<std::string_view>& places, std::string_view html, PageLinks& page) {
  page.text = std::make_unique<std::string>();
  std::vector<Decoded> ids = decoded(places, *page.text);
  std::ranges::stable_sort(ids, {}, &Decoded::text);
  page.anchors.reserve(ids.size());
  for (const Decoded& id : ids) {
    if (page.anchors.empty() || page.anchors.back() != id.text)
      page.anchors.push_back(id.text);
    else
      page.duplicate_anchors.push_back(Position(html).link(id.text, id.place));
  }
}

// After the anchors, since links to those of the page itself are good.
void read_addresses(const std::vector<std::string_view>& places, std::string_view html,
                    const SiteFiles& files, PageLinks& page) {
  std::string text;
  GoodLinks good(page, files);
  Position position(html);
  for (const Decoded& link : decoded(places, text)) {
    if (!has_scheme(link.text) && !good.has(link.text))
      page.links.push_back(position.link(link.text, link.place));
  }
  page.files = good.files();
}

}  // namespace

PageLinks read_links(std::string_view path, std::string_view html, const SiteFiles& files) {
  Places places;
  for_each_attribute(html, [&](const Attribute& found) { places.add(found); });
  PageLinks page;
  page.path = path;
  read_anchors(places.ids, html, page);
  read_addresses(places.addresses, html, files, page);
  return page;
}

}  // namespace vankho
