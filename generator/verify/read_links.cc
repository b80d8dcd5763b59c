#include <algorithm>
#include <set>

#include "base/bytes.h"
#include "base/text.h"
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

using Use = PageLinks::Use;

// A place of the page that names an address, still as written.
struct Address {
  std::string_view place;
  Use use = Use::leads;
};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return same_name(word, one); });
}

// What a <link> is for: "stylesheet", "preload"; but "canonical" and "alternate" only name an address.
bool loads(std::string_view rel) {
  const std::string words = ' ' + lower(rel) + ' ';
  return contains_any(
      words, {" stylesheet ", " icon ", " apple-touch-icon ", " mask-icon ", " manifest ", " preload ",
              " modulepreload ", " prefetch ", " prerender ", " preconnect ", " dns-prefetch "});
}

bool is_good_elsewhere(std::string_view scheme, Use use) {
  return use == Use::leads && is_one_of(scheme, {"http", "https", "mailto", "tel"});
}

// The places of the page that name an address or an anchor.
class Places {
 public:
  std::vector<Address> addresses;
  std::vector<std::string_view> ids;

  void add(const Attribute& found) {
    const bool is_own_page = is_one_of(found.name, {"action", "formaction"}) && found.value.empty();
    if (is_own_page) return;
    if (same_name(found.tag, "link")) {
      add_of_link(found);
    } else if (is_one_of(found.name, {"href", "xlink:href"}) && !same_name(found.tag, "base")) {
      addresses.push_back({found.value, Use::leads});
    } else if (is_one_of(found.name,
                         {"src", "poster", "action", "formaction", "ping", "href", "background"}) ||
               (same_name(found.name, "data") && same_name(found.tag, "object"))) {
      addresses.push_back({found.value, Use::loads});
    } else if (same_name(found.name, "srcset")) {
      add_each(found.value);
    } else if (same_name(found.name, "content") && same_name(found.tag, "meta")) {
      add_redirect(found.value);
    } else if (same_name(found.name, "id")) {
      ids.push_back(found.value);
    }
  }

 private:
  // Its attributes stand in any order.
  void add_of_link(const Attribute& found) {
    if (found.tag.data() != link_) {
      link_ = found.tag.data();
      link_address_ = addresses.size();
      link_use_ = Use::leads;
    }
    if (same_name(found.name, "rel")) link_use_ = loads(found.value) ? Use::loads : Use::leads;
    if (same_name(found.name, "href")) addresses.push_back({found.value, Use::leads});
    if (link_address_ < addresses.size()) addresses[link_address_].use = link_use_;
  }

  // `a.png 1x, b.png 2x`
  void add_each(std::string_view srcset) {
    while (
        !(srcset = srcset.substr(std::min(srcset.find_first_not_of(" \t\n\r\f,"), srcset.size()))).empty()) {
      std::string_view candidate = srcset.substr(0, srcset.find_first_of(kSpaces));
      srcset.remove_prefix(candidate.size());
      bool described = !candidate.ends_with(',');
      addresses.push_back({candidate.substr(0, candidate.find_last_not_of(',') + 1), Use::loads});
      if (described) srcset.remove_prefix(std::min(srcset.find(','), srcset.size()));
    }
  }

  // `0; url=a.html`, which no other <meta> looks like.
  void add_redirect(std::string_view content) {
    std::size_t semicolon = content.find_first_not_of("0123456789 ");
    if (semicolon == 0 || semicolon == content.npos || content[semicolon] != ';') return;
    std::string_view rest = without_spaces(content.substr(semicolon + 1));
    if (same_name(rest.substr(0, 4), "url="))
      addresses.push_back({without_spaces(rest.substr(4)), Use::loads});
  }

  const char* link_ = nullptr;  // the <link> in hand
  std::size_t link_address_ = 0;
  Use link_use_ = Use::leads;
};

// Where a place of a page is, asked from front to back, so that a page is walked through once.
class Position {
 public:
  explicit Position(std::string_view html) : html_(html) {}

  PageLinks::Link link(std::string_view target, std::string_view place, Use use = Use::leads) {
    advance(static_cast<std::size_t>(place.data() - html_.data()));
    return {std::string(target), line_, column_, use};
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
void read_addresses(const std::vector<Address>& addresses, std::string_view html, const SiteFiles& files,
                    PageLinks& page) {
  std::vector<std::string_view> places;
  places.reserve(addresses.size());
  for (const Address& address : addresses) places.push_back(address.place);
  std::string text;
  GoodLinks good(page, files);
  Position position(html);
  const std::vector<Decoded> links = decoded(places, text);
  for (std::size_t i = 0; i < links.size(); ++i) {
    const auto& [place, target] = links[i];
    const std::string_view scheme = scheme_of(target);
    if (scheme.empty() ? !good.has(target) : !is_good_elsewhere(scheme, addresses[i].use))
      page.links.push_back(position.link(target, place, addresses[i].use));
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
