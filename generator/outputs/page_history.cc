// The revisions of a document, and each compared with the one before it and with the first.
#include <algorithm>

#include "outputs/address.h"
#include "outputs/comparison.h"
#include "outputs/page_kinds.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

Dict revision_item(const Revision& revision) {
  return {{"number", revision.number},
          {"date", date_item(revision.day)},
          {"editor", text_item(revision.editor)},
          {"message", text_item(revision.message)}};
}

Dict page_of(const std::string& path, DocumentIndex index, const Portal& portal) {
  Dict page = portal.page(path, "", full_title(portal.site.documents[index], portal));
  page.set("document", portal.document_items[index]);
  return page;
}

// What each revision can be compared with: the one before it, and the first where that is another one.
std::vector<const Revision*> counterparts(const std::vector<Revision>& revisions, std::size_t at) {
  std::vector<const Revision*> others;
  if (at + 1 < revisions.size()) others.push_back(&revisions[at + 1]);
  if (at + 2 < revisions.size()) others.push_back(&revisions.back());
  return others;
}

Dict history_page(DocumentIndex index, const std::vector<Revision>& revisions, const Portal& portal) {
  const std::string& address = portal.site.resolved[index].address;
  List items;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    Dict item = revision_item(revisions[i]);
    List comparisons;
    for (const Revision* other : counterparts(revisions, i)) {
      comparisons.push_back(
          Dict{{"with", other->number},
               {"address", comparison_address(address, revisions[i].number, other->number)}});
    }
    item.set("comparisons", comparisons);
    item.set("same", revisions[i].same_words);
    items.push_back(std::move(item));
  }
  Dict page = page_of(history_address(address), index, portal);
  page.set("revisions", items);
  return page;
}

bool is_kept(const ComparedParagraph& paragraph) {
  return std::ranges::all_of(
      paragraph, [](const ComparedWords& words) { return words.kind == ComparedWords::Kind::kept; });
}

std::string_view name_of(ComparedWords::Kind kind) {
  switch (kind) {
    case ComparedWords::Kind::kept:
      return "kept";
    case ComparedWords::Kind::removed:
      return "removed";
    case ComparedWords::Kind::added:
      return "added";
  }
  return {};
}

Dict paragraph_item(const ComparedParagraph& paragraph) {
  List words;
  for (const ComparedWords& part : paragraph)
    words.push_back(Dict{{"kind", name_of(part.kind)}, {"text", part.text}, {"joined", part.joined}});
  return {{"gap", 0}, {"words", words}};
}

// Changed paragraphs with one unchanged on either side; {gap: n} stands for n others.
List with_gaps(const std::vector<ComparedParagraph>& paragraphs) {
  auto changed = [&](std::size_t i) { return i < paragraphs.size() && !is_kept(paragraphs[i]); };
  List items;
  int gap = 0;
  auto flush = [&] {
    if (gap > 0) items.push_back(Dict{{"gap", std::exchange(gap, 0)}, {"words", List()}});
  };
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    bool near = changed(i) || changed(i + 1) || (i > 0 && changed(i - 1));
    if (!near) {
      ++gap;
      continue;
    }
    flush();
    items.push_back(paragraph_item(paragraphs[i]));
  }
  flush();
  return items;
}

Dict comparison_page(DocumentIndex index, const Revision& revision, const Revision& other,
                     const Portal& portal) {
  const std::string& address = portal.site.resolved[index].address;
  Dict page = page_of(comparison_address(address, revision.number, other.number), index, portal);
  page.set("crumbs",
           List{Dict{{"name", portal.text("history", "title")}, {"address", history_address(address)}}});
  page.set("before", revision_item(other));
  page.set("after", revision_item(revision));
  page.set("paragraphs", with_gaps(compare(paragraphs_of(other.document), paragraphs_of(revision.document))));
  return page;
}

}  // namespace

void add_histories(const Portal& portal, std::vector<PageTask>& pages) {
  for (DocumentIndex index = 0; index < portal.site.documents.size(); ++index) {
    auto found = portal.facts.revisions.find(portal.site.documents[index].path);
    if (found == portal.facts.revisions.end()) continue;
    const std::vector<Revision>& revisions = found->second;
    const std::string& address = portal.site.resolved[index].address;
    pages.push_back({history_address(address), "history.html",
                     [&portal, index, &revisions] { return history_page(index, revisions, portal); }});
    for (std::size_t i = 0; i < revisions.size(); ++i) {
      for (const Revision* other : counterparts(revisions, i)) {
        pages.push_back({comparison_address(address, revisions[i].number, other->number), "comparison.html",
                         [&portal, index, &revision = revisions[i], other] {
                           return comparison_page(index, revision, *other, portal);
                         }});
      }
    }
  }
}

}  // namespace vankho
