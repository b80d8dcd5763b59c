// Every link of a document or page, and every attachment, leads to something that this edition shows.
#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_map>

#include "base/suggestions.h"
#include "base/text.h"
#include "model/link_messages.h"
#include "model/link_suggestions.h"
#include "model/registry_files.h"
#include "model/resolution.h"

namespace vankho {
namespace {

bool has_scheme(std::string_view target) {
  std::size_t colon = target.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  std::string_view scheme = target.substr(0, colon);
  return std::isalpha(static_cast<unsigned char>(scheme[0])) &&
         std::all_of(scheme.begin(), scheme.end(), [](char c) {
           return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '.' || c == '-';
         });
}

// "https://www.songlam.vn" for "www.songlam.vn", "mailto:a@b.vn" for "a@b.vn"; empty for what is a path.
std::string address_meant(const std::string& target) {
  if (target.starts_with("www.")) return "https://" + target;
  const bool is_mail = target.find('@') != target.npos && target.find('/') == target.npos;
  return is_mail ? "mailto:" + target : std::string();
}

using Anchors = std::set<std::string>;

Anchors anchors_of(const FiledDocument& document) {
  const auto wording = document.wording.get();
  Anchors anchors;
  for (std::size_t i = 1; i <= wording->footnotes.size(); ++i) anchors.insert("fn" + std::to_string(i));
  for (const Block& block : wording->blocks) {
    if (!block.anchor.empty()) anchors.insert(block.anchor);
  }
  return anchors;
}

Anchors anchors_of(const Page& page) {
  constexpr std::string_view kId = " id=\"";
  Anchors anchors;
  for (std::size_t at = page.html.find(kId); at != std::string::npos; at = page.html.find(kId, at)) {
    at += kId.size();
    anchors.insert(page.html.substr(at, page.html.find('"', at) - at));
  }
  return anchors;
}

class LinkChecker {
 public:
  LinkChecker(const Site& site, const HiddenPaths& hidden, const MayName& may_name,
              std::vector<Problem>& problems)
      : site_(site), hidden_(hidden), may_name_(may_name), problems_(problems), suggestions_(site, hidden) {
    for (const FiledDocument& document : site.documents) documents_.emplace(document.path, &document);
    for (const Page& page : site.pages) pages_.emplace(page.path, &page);
  }

  void check(const std::string& from, const std::string& target, int line, int column) {
    if (has_scheme(target)) return;
    std::string path = linked_path(from, target);
    if (path.empty()) path = from;
    if (const Message* refusal = refusal_of(from, path)) {
      add(from, line, column, *refusal, {target});
    } else if (exists(path)) {
      check_anchor(from, path, target, line, column);
    } else if (path.starts_with("..")) {
      add(from, line, column, link_messages::outside, {target});
    } else if (is_hidden(path)) {
      add(from, line, column, link_messages::hidden, {target, site_.edition});
    } else if (const std::string address = address_meant(target); !address.empty()) {
      add(from, line, column, link_messages::dead_like, {target, address});
    } else {
      add_dead(from, path, {target}, line, column, link_messages::dead, link_messages::dead_like);
    }
  }

  void check_attachment(const std::string& from, const Attachment& attachment) {
    if (attachment.path.empty()) return;
    const Message* refusal = refusal_of(from, attachment.path);
    if (!refusal && exists(attachment.path)) return;
    std::string written = relative_path(from, attachment.path);
    if (refusal) {
      add(from, attachment.line, 0, *refusal, {written});
    } else if (is_hidden(attachment.path)) {
      add(from, attachment.line, 0, link_messages::hidden_attachment, {written, site_.edition});
    } else {
      add_dead(from, attachment.path, {written}, attachment.line, 0, link_messages::missing_attachment,
               link_messages::missing_attachment_like);
    }
  }

 private:
  bool is_hidden(const std::string& path) const {
    return std::binary_search(hidden_.begin(), hidden_.end(), path);
  }

  bool exists(const std::string& path) const {
    return documents_.contains(path) || pages_.contains(path) ||
           (std::binary_search(site_.files.begin(), site_.files.end(), path) && !is_hidden(path));
  }

  // Why what is there must not be named; null where it may be, and for what is not there.
  const Message* refusal_of(const std::string& from, const std::string& path) const {
    if (!exists(path)) return nullptr;
    if (is_registry_file(path)) return &link_messages::of_portal;
    return may_name(from, path) ? nullptr : &link_messages::of_other_repository;
  }

  bool may_name(const std::string& from, const std::string& path) const {
    return !may_name_ || may_name_(from, path);
  }

  void check_anchor(const std::string& from, const std::string& path, const std::string& target, int line,
                    int column) {
    std::string anchor = linked_anchor(target);
    if (anchor.empty()) return;
    const Anchors* anchors = anchors_in(path);
    if (!anchors || anchors->contains(anchor)) return;
    std::string_view meant;
    if (documents_.contains(path)) meant = suggestion(anchor, {anchors->begin(), anchors->end()}, dead_++);
    if (meant.empty()) {
      add(from, line, column, link_messages::dead_anchor, {target, anchor});
    } else {
      add(from, line, column, link_messages::dead_anchor_like, {target, anchor, std::string(meant)});
    }
  }

  // Null for what has none that are known.
  const Anchors* anchors_in(const std::string& path) {
    if (auto known = anchors_.find(path); known != anchors_.end()) return &known->second;
    if (auto page = pages_.find(path); page != pages_.end())
      return &anchors_.emplace(path, anchors_of(*page->second)).first->second;
    if (auto document = documents_.find(path); document != documents_.end())
      return &anchors_.emplace(path, anchors_of(*document->second)).first->second;
    return nullptr;
  }

  void add_dead(const std::string& from, const std::string& path, Arguments arguments, int line, int column,
                const Message& plain, const Message& like) {
    std::optional<std::string> suggestion = suggestions_.path_like(path);
    if (suggestion && !may_name(from, *suggestion)) suggestion.reset();
    if (suggestion) arguments.push_back(relative_path(from, *suggestion));
    add(from, line, column, suggestion ? like : plain, std::move(arguments));
  }

  void add(const std::string& path, int line, int column, const Message& message, Arguments arguments) {
    problems_.push_back({path, line, column, &message, std::move(arguments), {}});
  }

  const Site& site_;
  const HiddenPaths& hidden_;
  const MayName& may_name_;
  std::vector<Problem>& problems_;
  std::unordered_map<std::string_view, const FiledDocument*> documents_;
  std::unordered_map<std::string_view, const Page*> pages_;
  LinkSuggestions suggestions_;
  std::unordered_map<std::string, Anchors> anchors_;  // of those that are linked to
  std::size_t dead_ = 0;                              // anchors
};

}  // namespace

void check_links(const Site& site, const HiddenPaths& hidden, const MayName& may_name,
                 std::vector<Problem>& problems) {
  LinkChecker checker(site, hidden, may_name, problems);
  for (const Metadata& document : site.documents) {
    for (const SourceLink& link : document.links)
      checker.check(document.path, link.target, link.line, link.column);
    for (const Attachment& attachment : document.attachments)
      checker.check_attachment(document.path, attachment);
  }
  for (const Page& page : site.pages) {
    for (const Page::Link& link : page.links) checker.check(page.path, link.target, link.line, link.column);
  }
}

}  // namespace vankho
