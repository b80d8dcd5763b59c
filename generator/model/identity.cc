#include "model/identity.h"

#include <algorithm>
#include <tuple>

namespace vankho {
namespace {

// Equal one by one, each as `seen` shows it.
template <typename T, typename Seen>
bool are_alike(const std::vector<T>& one, const std::vector<T>& other, const Seen& seen) {
  return std::ranges::equal(one, other, {}, seen, seen);
}

auto statements_of(const Metadata& document) {
  return std::tie(document.path, document.side, document.type, document.number, document.date,
                  document.issuer, document.addressees, document.recipients, document.bases,
                  document.issuer_id, document.topics, document.circulation, document.draft, document.embargo,
                  document.written, document.written_stated);
}

bool refer_alike(const Metadata& one, const Metadata& other) {
  return are_alike(one.citations, other.citations,
                   [](const Citation& c) { return std::tie(c.number, c.date, c.issuer); }) &&
         are_alike(one.relations, other.relations,
                   [](const Relation& r) { return std::tie(r.kind, r.number, r.date, r.stated); }) &&
         are_alike(one.links, other.links,
                   [](const SourceLink& link) { return std::tie(link.target, link.image); }) &&
         are_alike(one.attachments, other.attachments,
                   [](const Attachment& a) { return std::tie(a.name, a.path, a.original); }) &&
         are_alike(one.event_ids, other.event_ids, [](const auto& event) { return std::tie(event.first); });
}

bool charge_alike(const Metadata& one, const Metadata& other) {
  return are_alike(one.tasks, other.tasks, [](const Task& t) { return std::tie(t.bodies, t.assigned); }) &&
         are_alike(one.deadlines, other.deadlines,
                   [](const Deadline& d) { return std::tie(d.due, d.bodies, d.to_whom, d.stated); }) &&
         are_alike(one.commemorations, other.commemorations,
                   [](const Commemoration& c) { return std::tie(c.name, c.original_date, c.date, c.years); });
}

}  // namespace

bool has_same_identity(const Metadata& one, const Metadata& other) {
  return statements_of(one) == statements_of(other) && refer_alike(one, other) && charge_alike(one, other);
}

}  // namespace vankho
