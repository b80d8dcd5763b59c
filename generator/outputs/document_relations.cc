#include <fmt/format.h>

#include <algorithm>

#include "outputs/address.h"
#include "outputs/page_document.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

bool contains(const auto& list, const auto& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// What front matter states of documents that are not shown.
List unmet(DocumentIndex index, RelationKind kind, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  List items;
  for (const Relation& relation : document.relations) {
    if (relation.kind == kind && contains(portal.site.resolved[index].unmet_relations, relation.number))
      items.push_back(missing_item(relation.number, relation.date, portal));
  }
  return items;
}

// What the preamble says the document carries out, and the archive does not have.
List unmet_bases(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  List items;
  for (const std::string& base : document.bases) {
    if (contains(portal.site.resolved[index].unmet_relations, base)) continue;
    for (std::size_t i = 0; i < document.citations.size(); ++i) {
      if (document.citations[i].number != base || !portal.site.resolved[index].missing[i]) continue;
      items.push_back(missing_item(base, document.citations[i].date, portal));
      break;
    }
  }
  return items;
}

List relations(DocumentIndex index, const std::vector<DocumentIndex>& met, RelationKind kind,
               const Portal& portal) {
  List items = document_items(met, portal);
  for (Value& item : unmet(index, kind, portal)) items.push_back(std::move(item));
  return items;
}

List carried_out(DocumentIndex index, const Portal& portal) {
  List items = relations(index, portal.site.resolved[index].carries_out, RelationKind::carries_out, portal);
  for (Value& item : unmet_bases(index, portal)) items.push_back(std::move(item));
  return items;
}

List cited(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  List items;
  for (std::size_t i = 0; i < document.citations.size(); ++i) {
    std::optional<DocumentIndex> known = portal.site.resolved[index].citations[i];
    const Citation& citation = document.citations[i];
    items.push_back(known ? document_item(*known, portal)
                          : missing_item(citation.number, citation.date, portal));
  }
  return items;
}

}  // namespace

Dict document_relations(DocumentIndex index, const Portal& portal) {
  const Resolved& resolved = portal.site.resolved[index];
  return {{"carries_out", carried_out(index, portal)},
          {"carried_out_by", document_items(resolved.carried_out_by, portal)},
          {"amends", relations(index, resolved.amends, RelationKind::amends, portal)},
          {"amended_by", document_items(resolved.amended_by, portal)},
          {"replaces", relations(index, resolved.replaces, RelationKind::replaces, portal)},
          {"replaced_by", document_items(resolved.replaced_by, portal)},
          {"repeals", relations(index, resolved.repeals, RelationKind::repeals, portal)},
          {"repealed_by", document_items(resolved.repealed_by, portal)},
          {"attached_to", document_items(resolved.attached_to, portal)},
          {"cited_by", document_items(resolved.cited_by, portal)},
          {"cites", cited(index, portal)}};
}

std::vector<CitationLink> citation_links(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  std::vector<CitationLink> links;
  for (std::size_t i = 0; i < document.citations.size(); ++i) {
    const Citation& citation = document.citations[i];
    if (std::optional<DocumentIndex> known = resolved.citations[i]) {
      links.push_back({relative(resolved.address, portal.site.resolved[*known].address),
                       citation_text(*known, portal), false});
    } else if (std::optional<std::size_t> missing = resolved.missing[i]) {
      links.push_back({relative(resolved.address, portal.site.missing[*missing].address),
                       fmt::format("{} {}", citation.number, portal.text("document", "not_in_archive")),
                       true});
    } else {
      links.push_back({});
    }
  }
  return links;
}

std::string citation_text(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const std::string& type = type_of(document, portal.facts.types).name;
  std::string text = document.number.empty() ? type : name_of(document, portal);
  if (document.date) text += fmt::format(", ngày {}", vietnamese_day(*document.date));
  if (std::string issuer = issuer_name(index, portal); !issuer.empty())
    text += fmt::format(" của {}", issuer);
  if (!document.title.empty()) text += fmt::format("{}{}", text.empty() ? "" : " ", document.title);
  return text.empty() ? document.path : text;
}

}  // namespace vankho
