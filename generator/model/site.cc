#include "model/site.h"

#include <utility>

#include "base/suggestions.h"
#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {

Site resolve(Settings settings, std::string edition, Day today, std::string commit, Bodies bodies,
             std::vector<Event> events, std::vector<FiledDocument> documents, std::vector<Page> pages,
             std::vector<std::string> files, bool with_unpublished, std::vector<Problem>& problems,
             const MayName& may_name) {
  HiddenPaths hidden = keep_shown_documents(documents, edition, today, with_unpublished);
  Site site;
  site.settings = std::move(settings);
  site.edition = std::move(edition);
  site.today = today;
  site.commit = std::move(commit);
  site.bodies = std::move(bodies);
  site.events = std::move(events);
  site.documents = std::move(documents);
  site.pages = std::move(pages);
  site.files = std::move(files);
  put_in_order(site);
  // From here on, nothing is added, left out or moved: an
  // index means the same document, event or body for good.

  claim_addresses(site, problems);
  resolve_issuers(site, problems);
  // From here on, every document has its address and its issuer.

  NumberIndex numbers(site);
  resolve_citations(site, numbers);
  resolve_relations(site, numbers, problems);
  collect_missing(site, numbers);
  // From here on, every number leads to a document or to the list of missing ones.

  resolve_named_bodies(site, problems);
  collect_records(site);
  join_events(site, problems);
  check_links(site, hidden, may_name, problems);
  check_places(site, hidden, problems);
  check_doubts(site, problems);
  return site;
}

Rules rules_of(const Site& site, DocumentIndex index) {
  const Metadata& document = site.documents[index];
  const std::optional<BodyIndex> issuer = site.resolved[index].issuer;
  if (document.side == Side::state) return Rules::state;
  if (!document.head.title_lines.empty() || !issuer) return Rules::party;
  const Rules of_body = rules_of(site.bodies[*issuer]);
  return of_body == Rules::state && !document.number.empty() ? Rules::party : of_body;
}

void add_unknown(std::vector<Problem>& problems, std::string_view path, int line, Arguments arguments,
                 std::string_view unknown, const std::vector<std::string_view>& candidates,
                 const Message& plain, const Message& like) {
  const std::string_view meant = suggestion(unknown, candidates, problems.size());
  if (!meant.empty()) arguments.emplace_back(meant);
  problems.push_back({std::string(path), line, 0, meant.empty() ? &plain : &like, std::move(arguments), {}});
}

}  // namespace vankho
