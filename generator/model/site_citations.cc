// Which documents of the archive the texts cite.
#include <algorithm>

#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {
namespace {

// The nearest before the citing document, unless two of one day are equally near.
std::optional<DocumentIndex> nearest(const std::vector<DocumentIndex>& found, const Site& site) {
  if (found.empty()) return std::nullopt;
  auto day = [&](DocumentIndex index) { return order_day(site.documents[index]); };
  bool tie = found.size() > 1 && day(found[0]) == day(found[1]);
  return tie ? std::nullopt : std::optional(found.front());
}

}  // namespace

void resolve_citations(Site& site, const NumberIndex& numbers) {
  // Oldest first, so that cited_by is in that order.
  for (DocumentIndex i = site.documents.size(); i-- > 0;) {
    for (const Citation& citation : site.documents[i].citations) {
      Reference reference{citation.number, citation.date, citation.issuer};
      std::optional<DocumentIndex> cited = nearest(numbers.find(reference, i), site);
      site.resolved[i].citations.push_back(cited);
      if (!cited) continue;
      std::vector<DocumentIndex>& cited_by = site.resolved[*cited].cited_by;
      if (cited_by.empty() || cited_by.back() != i) cited_by.push_back(i);
    }
  }
}

}  // namespace vankho
