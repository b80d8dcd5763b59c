#include "binder.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/sha256.h"
#include "downloads/messages.h"
#include "outputs/address.h"
#include "outputs/html.h"
#include "outputs/theme_files.h"
#include "pictures.h"
#include "render/theme.h"
#include "render/xhtml.h"
#include "rendering.h"
#include "verify/address.h"
#include "verify/links.h"

namespace vankho {
namespace {

constexpr std::string_view kPageEnding = ".xhtml";

// A page as the theme sets it, and where it can be linked at.
struct SetPage {
  std::string address;  // on the site
  std::string html;
  std::vector<std::string_view> anchors;
};

class Binder {
 public:
  Binder(const Site& site, const Theme& theme, const Snapshot& snapshot, std::vector<Problem>& problems)
      : site_(site), theme_(theme), snapshot_(snapshot), problems_(problems) {}

  // Null where the theme has a mistake, which is then told.
  std::optional<Epub> bind(const Book& book) {
    gather_pictures(book);
    set_pages(book);
    Epub bound = described(book);
    for (const SetPage& page : pages_) {
      EpubPage made{with_ending(page.address, kPageEnding), as_xhtml(page)};
      if (page.address == kBookContents)
        bound.contents = std::move(made);
      else
        bound.pages.push_back(std::move(made));
    }
    bound.pictures = std::move(used_);
    return has_errors(problems_) ? std::nullopt : std::optional(std::move(bound));
  }

 private:
  std::optional<std::string> bytes_of(const std::string& path) const {
    const auto entry = std::ranges::find(snapshot_.content, path, &Entry::path);
    return entry == snapshot_.content.end() ? std::nullopt : std::optional(snapshot_.reader()->read(*entry));
  }

  void gather_pictures(const Book& book) {
    for (const DocumentIndex index : book.documents) {
      const Metadata& document = site_.documents[index];
      const auto content = [this](const std::string& path) { return bytes_of(path); };
      for (auto& [target, picture] : pictures_of(document, content, problems_))
        pictures_.emplace(address_of(linked_path(document.path, target)), std::move(picture));
    }
  }

  void set_pages(const Book& book) {
    Facts facts;
    facts.types = type_names();
    facts.texts = parse_texts(theme_.folder + theme_.texts.path, theme_.texts.bytes, problems_);
    facts.assets = asset_addresses(theme_.assets);
    const Portal portal(site_, facts, 1);
    const std::size_t known = problems_.size();
    const Templates templates(theme_.templates, problems_);
    for (const PageTask& task : pages_of(book, portal)) {
      SetPage& page = pages_.emplace_back();
      page.address = task.path;
      page.html = templates.render(task.template_name, task.data(), problems_);
    }
    for (std::size_t i = known; i < problems_.size(); ++i) problems_[i].path.insert(0, theme_.folder);
    for (SetPage& page : pages_) {
      links_.push_back(read_links(page.address, page.html, {}));
      page.anchors = links_.back().anchors;
      page_at_.emplace(page.address, &page);
    }
  }

  std::string as_xhtml(const SetPage& page) {
    Xhtml made = xhtml(
        page.html, [&](std::string_view target) { return link(page, target); },
        [&](std::string_view target) { return picture(page, target); });
    if (!made.fault.empty() && !has_errors(problems_))
      problems_.push_back({theme_.folder + "book.html",
                           0,
                           0,
                           &download_messages::book_not_xml,
                           {page.address, made.fault},
                           {}});
    return std::move(made.text);
  }

  // Within the book, or out of the site; what only the site has cannot be followed.
  std::optional<std::string> link(const SetPage& page, std::string_view target) const {
    if (leads_outside(target)) return std::string(target);
    const verify::Target parts(target);
    std::string address = page.address, anchor;
    if (!parts.path.empty() && !verify::resolve(page.address, parts.path, address)) return std::nullopt;
    const auto found = page_at_.find(address);
    if (found == page_at_.end()) return std::nullopt;
    const SetPage& other = *found->second;
    if (!parts.fragment.empty()) verify::percent_decode(parts.fragment.substr(1), anchor);
    if (!std::ranges::binary_search(other.anchors, anchor)) anchor.clear();
    if (&other == &page) return anchor.empty() ? std::nullopt : std::optional(relative("", "", anchor));
    return relative(page.address, with_ending(other.address, kPageEnding), anchor);
  }

  std::optional<std::string> picture(const SetPage& page, std::string_view target) {
    std::string address;
    if (!verify::resolve(page.address, verify::Target(target).path, address)) return std::nullopt;
    const auto found = pictures_.find(address);
    if (found == pictures_.end()) return std::nullopt;
    std::string path = named_as_it_is(address, found->second.kind);
    used_.emplace(path, found->second);
    return relative(page.address, path);
  }

  // Readers of books go by the ending.
  static std::string named_as_it_is(const std::string& address, Picture::Kind kind) {
    const bool is_png = kind == Picture::Kind::png;
    const bool ends_so =
        is_png ? address.ends_with(".png") : address.ends_with(".jpg") || address.ends_with(".jpeg");
    return ends_so ? address : address + (is_png ? ".png" : ".jpg");
  }

  Epub described(const Book& book) const {
    constexpr std::size_t kDigits = 32;
    const Settings& settings = site_.settings;
    Epub bound;
    bound.id = sha256_hex(fmt::format("{}\n{}\n{}\n{}", settings.name, site_.edition,
                                      site_.bodies[book.body].id, book.year))
                   .substr(0, kDigits);
    bound.title = title_of(book, site_);
    bound.creator = issuer_of(book, site_);
    bound.publisher = settings.publisher.empty() ? settings.name : settings.publisher;
    bound.source = fmt::format("{}, {}", settings.name, site_.commit);
    bound.date = site_.today;
    bound.style = theme_.book_style;
    return bound;
  }

  const Site& site_;
  const Theme& theme_;
  const Snapshot& snapshot_;
  std::vector<Problem>& problems_;
  std::map<std::string, Picture> pictures_, used_;  // by address on the site; by path in the book
  std::vector<SetPage> pages_;
  std::vector<PageLinks> links_;  // whose texts the anchors look into
  std::map<std::string, const SetPage*> page_at_;
};

}  // namespace

std::optional<Epub> bind(const Book& book, const Site& site, const Theme& theme, const Snapshot& snapshot,
                         std::vector<Problem>& problems) {
  return Binder(site, theme, snapshot, problems).bind(book);
}

}  // namespace vankho
