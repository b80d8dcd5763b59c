// What documents do to one another: carry out, replace, amend, repeal; and whether they are still in force.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "model/messages.h"
#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {
namespace {

struct RelationSides {
  RelationKind kind;
  std::vector<DocumentIndex> Resolved::*forth;
  std::vector<DocumentIndex> Resolved::*back;
};

constexpr std::array kSides = {
    RelationSides{RelationKind::carries_out, &Resolved::carries_out, &Resolved::carried_out_by},
    RelationSides{RelationKind::replaces, &Resolved::replaces, &Resolved::replaced_by},
    RelationSides{RelationKind::amends, &Resolved::amends, &Resolved::amended_by},
    RelationSides{RelationKind::repeals, &Resolved::repeals, &Resolved::repealed_by},
};

void relate(Site& site, RelationKind kind, DocumentIndex from, DocumentIndex to) {
  auto sides = std::find_if(kSides.begin(), kSides.end(),
                            [&](const RelationSides& candidate) { return candidate.kind == kind; });
  (site.resolved[from].*sides->forth).push_back(to);
  (site.resolved[to].*sides->back).push_back(from);
}

// The list of what a plain number can mean, for an editor to choose from.
Problem ambiguity(const Site& site, const Metadata& document, const Relation& relation,
                  const std::vector<DocumentIndex>& found) {
  std::string candidates;
  for (DocumentIndex candidate : found) {
    if (!candidates.empty()) candidates += ", ";
    candidates += site.documents[candidate].path;
    if (auto day = site.documents[candidate].date) candidates += " (" + iso(*day) + ")";
  }
  std::optional<Day> example = order_day(site.documents[found.front()]);
  return {document.path,
          relation.line,
          0,
          &model_messages::ambiguous_relation,
          {relation.number, std::to_string(found.size()), candidates, example ? iso(*example) : "…"},
          {}};
}

void follow_stated(Site& site, const NumberIndex& numbers, DocumentIndex i, const Relation& relation,
                   std::vector<Problem>& problems) {
  const Metadata& document = site.documents[i];
  const bool own = !document.number.empty() && number_key(relation.number) == number_key(document.number) &&
                   (!relation.date || relation.date == document.date);
  std::vector<DocumentIndex> found = numbers.find({relation.number, relation.date, {}}, i);
  if (own && found.empty())
    problems.push_back(
        {document.path, relation.line, 0, &model_messages::own_relation, {relation.number}, {}});
  if (found.size() == 1) {
    relate(site, relation.kind, i, found.front());
  } else if (found.empty()) {
    site.resolved[i].unmet_relations.push_back(relation.number);
  } else {
    problems.push_back(ambiguity(site, site.documents[i], relation, found));
  }
}

// What a document cites, by number, in its order.
class CitedNumbers {
 public:
  explicit CitedNumbers(const Metadata& document) : citations_(document.citations) {
    for (std::size_t k = 0; k < citations_.size(); ++k)
      by_number_[number_key(citations_[k].number)].push_back(k);
  }

  // The first on that day; the first at all where none is said.
  std::optional<std::size_t> find(std::string_view number, std::optional<Day> date) const {
    const auto of_number = by_number_.find(number_key(number));
    if (of_number == by_number_.end()) return std::nullopt;
    for (const std::size_t k : of_number->second)
      if (!date || citations_[k].date == date) return k;
    return std::nullopt;
  }

 private:
  const std::vector<Citation>& citations_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_number_;
};

// What a text says of a number that it cites is said of what the citation means.
bool follow_cited(Site& site, DocumentIndex i, RelationKind kind, std::optional<std::size_t> cited) {
  const std::optional<DocumentIndex> target = cited ? site.resolved[i].citations[*cited] : std::nullopt;
  if (target) relate(site, kind, i, *target);
  return target.has_value();
}

void follow_relations(Site& site, const NumberIndex& numbers, DocumentIndex i,
                      std::vector<Problem>& problems) {
  const CitedNumbers cited(site.documents[i]);
  for (const Relation& relation : site.documents[i].relations) {
    if (relation.stated) {
      follow_stated(site, numbers, i, relation, problems);
    } else if (!follow_cited(site, i, relation.kind, cited.find(relation.number, relation.date))) {
      site.resolved[i].unmet_relations.push_back(relation.number);
    }
  }
  for (const std::string& base : site.documents[i].bases)
    follow_cited(site, i, RelationKind::carries_out, cited.find(base, {}));
}

// An outline that a plan names under dinh_kem is a document of its own.
void follow_attachments(Site& site) {
  std::unordered_map<std::string_view, DocumentIndex> by_path;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) by_path.emplace(site.documents[i].path, i);
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    for (const Attachment& attachment : site.documents[i].attachments) {
      auto attached = by_path.find(attachment.path);
      if (attached != by_path.end()) site.resolved[attached->second].attached_to.push_back(i);
    }
  }
}

// A larger index is an older document.
void put_oldest_first(std::vector<DocumentIndex>& documents) {
  std::sort(documents.begin(), documents.end(), std::greater<>());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
}

Status status_of(const Resolved& resolved) {
  if (!resolved.repealed_by.empty()) return Status::repealed;
  if (!resolved.replaced_by.empty()) return Status::replaced;
  return resolved.amended_by.empty() ? Status::in_force : Status::amended;
}

}  // namespace

void resolve_relations(Site& site, const NumberIndex& numbers, std::vector<Problem>& problems) {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    follow_relations(site, numbers, i, problems);
  }
  follow_attachments(site);
  for (Resolved& resolved : site.resolved) {
    put_oldest_first(resolved.attached_to);
    for (const RelationSides& sides : kSides) {
      put_oldest_first(resolved.*sides.forth);
      put_oldest_first(resolved.*sides.back);
    }
    resolved.status = status_of(resolved);
  }
}

}  // namespace vankho
