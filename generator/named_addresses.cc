#include "named_addresses.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "bundles.h"
#include "messages.h"
#include "outputs/address.h"
#include "packs/statement.h"
#include "reading_copy.h"

namespace vankho {

namespace {

bool names(const Metadata& document, std::string_view path) {
  return std::ranges::count(document.attachments, path, &Attachment::path) > 0 ||
         std::ranges::any_of(document.links, [&](const SourceLink& link) {
           return linked_path(document.path, link.target) == path;
         });
}

}  // namespace

NamedAddresses::NamedAddresses(const Site& site) {
  for (auto& [path, naming] : first_namings(site)) files_.emplace(address_of(path), Named{path, naming});
}

const NamedAddresses::Named* NamedAddresses::holder_of(std::string_view address) const {
  const std::string wanted = lower(address), folder = wanted + '/';
  for (std::size_t end = wanted.find('/'); end != wanted.npos; end = wanted.find('/', end + 1)) {
    if (const auto file = files_.find(wanted.substr(0, end)); file != files_.end()) return &file->second;
  }
  if (const auto same = files_.find(wanted); same != files_.end()) return &same->second;
  const auto inside = files_.lower_bound(folder);
  return inside != files_.end() && inside->first.starts_with(folder) ? &inside->second : nullptr;
}

void NamedAddresses::take_from_redirects(std::vector<PageTask>& pages) const {
  std::erase_if(pages,
                [this](const PageTask& page) { return !page.leads_to.empty() && holder_of(page.path); });
}

std::vector<Problem> NamedAddresses::problems_beside(const std::vector<std::string>& made) const {
  std::vector<Problem> problems;
  std::set<std::string_view> told;
  for (const std::string& address : made) {
    const Named* named = holder_of(address);
    if (!named || !told.insert(named->path).second) continue;
    const Naming& at = named->naming;
    problems.push_back({at.path,
                        at.line,
                        at.column,
                        &messages::address_of_made,
                        {named->path, address_of(named->path)},
                        {}});
  }
  return problems;
}

std::vector<Problem> NamedAddresses::problems_of_downloads(const Site& site) const {
  std::vector<Problem> problems;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Metadata& document = site.documents[i];
    for (const Format& format : formats()) {
      const auto file = files_.find(with_ending(site.resolved[i].address, format.ending));
      if (file == files_.end() || names(document, file->second.path)) continue;
      const Naming& at = file->second.naming;
      problems.push_back({at.path,
                          at.line,
                          at.column,
                          &messages::address_of_download,
                          {file->second.path, document.path},
                          {}});
    }
  }
  return problems;
}

std::vector<std::string> addresses_beside_pages(const Site& site) {
  std::vector<std::string> made = {"catalogue.json", "catalogue.schema.json", "sitemap.xml",
                                   std::string(kSumsFile), std::string(kStatementFile)};
  for (const Resolved& resolved : site.resolved) made.push_back(with_ending(resolved.address, ".md"));
  for (const Bundle& bundle : bundles_of(site)) made.push_back(bundle.address);
  return made;
}

std::vector<std::string> addresses_of(const std::vector<PageTask>& pages,
                                      const std::vector<Subscription>& subscriptions) {
  std::vector<std::string> addresses;
  for (const PageTask& page : pages) addresses.push_back(page.path);
  for (const Subscription& subscription : subscriptions) addresses.push_back(subscription.path);
  return addresses;
}

}  // namespace vankho
