#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "verify/address.h"
#include "verify/links.h"
#include "verify/messages.h"

namespace vankho {

using namespace verify;

namespace {

using Link = PageLinks::Link;
using Names = std::vector<std::string_view>;

// What can be linked to.
class Site {
 public:
  Site(const std::vector<PageLinks>& pages, const std::vector<std::string>& files) {
    files_.reserve(files.size());
    for (const std::string& file : files) add(file);
    for (const PageLinks& page : pages) files_[page.path] = &page;
  }

  bool has(std::string_view file) const { return files_.contains(file); }

  bool has_folder(std::string_view path) const {
    return path.empty() || path.ends_with('/') || folders_.contains(std::string(path) + '/');
  }

  // Null for a file whose anchors are not known.
  const PageLinks* page(std::string_view file) const { return files_.at(file); }

  // The names of the files in a folder.
  const Names& names(std::string_view folder) const {
    static const Names none;
    auto found = folders_.find(std::string(folder));
    return found == folders_.end() ? none : found->second;
  }

 private:
  void add(std::string_view file) {
    files_.emplace(file, nullptr);
    std::string_view folder = folder_of(file);
    Names& names = folders_[std::string(folder)];
    names.push_back(file.substr(folder.size()));
    while (!folder.empty()) {
      folder = folder_of(folder.substr(0, folder.size() - 1));
      folders_[std::string(folder)];
    }
  }

  std::unordered_map<std::string_view, const PageLinks*> files_;
  std::unordered_map<std::string, Names> folders_;  // by path with its last '/'; the root's is empty
};

// did_you_mean, as long as a site has few enough faults for it to be cheap: a fault of the theme is in every
// page.
class Suggestions {
 public:
  // `missing` is what `word` stands for in the whole site.
  std::string_view nearest(const std::string& missing, std::string_view word, const Names& candidates) {
    auto [known, is_new] = known_.try_emplace(missing);
    if (is_new && candidates.size() <= left_) {
      left_ -= candidates.size();
      known->second = did_you_mean(word, candidates);
    }
    return known->second;
  }

 private:
  std::unordered_map<std::string, std::string_view> known_;
  std::size_t left_ = 200'000;  // candidates to look at
};

class Checker {
 public:
  Checker(const Site& site, std::vector<Problem>& problems) : site_(site), problems_(problems) {}

  void check(const PageLinks& page) {
    page_ = &page;
    for (const Link& link : page.links) check(link);
    for (const Link& link : page.duplicate_anchors) {
      report(link, verify_messages::duplicate_anchor);
    }
  }

 private:
  void check(const Link& link) {
    if (!scheme_of(link.target).empty()) return report_scheme(link);
    Target target(link.target);
    percent_decode(target.path, path_);
    if (link.target.empty()) return report(link, verify_messages::empty_link);
    if (path_.starts_with('/')) return report(link, verify_messages::absolute_link);
    if (!resolve(page_->path, path_, file_)) return report(link, verify_messages::link_out_of_site);
    if (site_.has(file_)) return check_anchor(link, target.fragment);
    if (site_.has_folder(file_)) return report(link, verify_messages::link_to_folder);
    report_dead(link, target);
  }

  void report_scheme(const Link& link) {
    const bool loads = link.use == PageLinks::Use::loads;
    report(link, loads ? verify_messages::loaded_from_elsewhere : verify_messages::strange_scheme);
  }

  // `fragment` begins with '#', unless it is empty.
  void check_anchor(const Link& link, std::string_view fragment) {
    if (is_always_there(fragment)) return;
    const PageLinks* page = site_.page(file_);
    percent_decode(fragment.substr(1), anchor_);
    if (!page || std::ranges::binary_search(page->anchors, std::string_view(anchor_))) return;
    std::string_view near = suggestions_.nearest(file_ + '#' + anchor_, anchor_, page->anchors);
    if (near.empty())
      report(link, verify_messages::dead_anchor, {anchor_, file_});
    else
      report(link, verify_messages::dead_anchor_near, {anchor_, file_, std::string(near)});
  }

  void report_dead(const Link& link, const Target& target) {
    std::string_view folder = folder_of(file_);
    std::string_view near =
        suggestions_.nearest(file_, std::string_view(file_).substr(folder.size()), site_.names(folder));
    if (near.empty()) return report(link, verify_messages::dead_link);
    report(link, verify_messages::dead_link_near,
           {fmt::format("{}{}{}{}", folder_of(target.path), near, target.query, target.fragment)});
  }

  // The link itself is the first of the arguments.
  void report(const Link& link, const Message& message, Arguments more = {}) {
    Arguments arguments = {link.target};
    arguments.insert(arguments.end(), more.begin(), more.end());
    problems_.push_back({page_->path, link.line, link.column, &message, std::move(arguments), {}});
  }

  const Site& site_;
  std::vector<Problem>& problems_;
  Suggestions suggestions_;
  const PageLinks* page_ = nullptr;
  std::string path_, file_, anchor_;  // of the link in hand; kept for their room
};

}  // namespace

void check_links(const std::vector<PageLinks>& pages, const std::vector<std::string>& files,
                 std::vector<Problem>& problems) {
  Site site(pages, files);
  Checker checker(site, problems);
  for (const PageLinks& page : pages) checker.check(page);
}

}  // namespace vankho
