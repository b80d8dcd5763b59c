#include "outputs/catalogue.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "outputs/address.h"
#include "outputs/json.h"
#include "outputs/record.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

Json ids(const Site& site, const std::vector<DocumentIndex>& documents) {
  Json array = Json::array();
  for (DocumentIndex document : documents) array.add(document_id(site, document));
  return array;
}

Json body_id(const Site& site, std::optional<BodyIndex> body) {
  return body ? Json(site.bodies[*body].id) : Json();
}

Json body_ids(const Site& site, const std::vector<std::optional<BodyIndex>>& bodies) {
  Json array = Json::array();
  for (std::optional<BodyIndex> body : bodies) array.add(body_id(site, body));
  return array;
}

Json relations(const Site& site, const Resolved& resolved) {
  return Json::object({{"carries_out", ids(site, resolved.carries_out)},
                       {"carried_out_by", ids(site, resolved.carried_out_by)},
                       {"replaces", ids(site, resolved.replaces)},
                       {"replaced_by", ids(site, resolved.replaced_by)},
                       {"amends", ids(site, resolved.amends)},
                       {"amended_by", ids(site, resolved.amended_by)},
                       {"repeals", ids(site, resolved.repeals)},
                       {"repealed_by", ids(site, resolved.repealed_by)},
                       {"cited_by", ids(site, resolved.cited_by)},
                       {"attached_to", ids(site, resolved.attached_to)}});
}

Json interval(const Metadata& document) {
  if (document.date || document.written == Interval{}) return {};
  auto day = [](std::optional<Day> bound) { return bound ? Json(iso(*bound)) : Json(); };
  return Json::object({{"from", day(document.written.from)},
                       {"to", day(document.written.to)},
                       {"reason", document.written_reason}});
}

std::vector<Json> lists_of_body_ids(const Site& site,
                                    const std::vector<std::vector<std::optional<BodyIndex>>>& lists) {
  std::vector<Json> all;
  for (const std::vector<std::optional<BodyIndex>>& bodies : lists) all.push_back(body_ids(site, bodies));
  return all;
}

RecordIds record_ids(const Site& site, const Resolved& resolved) {
  RecordIds ids{body_id(site, resolved.issuer),
                {},
                lists_of_body_ids(site, resolved.task_bodies),
                lists_of_body_ids(site, resolved.deadline_bodies)};
  for (std::optional<DocumentIndex> cited : resolved.citations)
    ids.citations.push_back(cited ? Json(document_id(site, *cited)) : Json());
  return ids;
}

Json event_ids(const Site& site, const Resolved& resolved) {
  Json array = Json::array();
  for (EventIndex event : resolved.events) array.add(site.events[event].id);
  return array;
}

Json entry(const Site& site, DocumentIndex index, std::span<const Problem> problems) {
  const FiledDocument& document = site.documents[index];
  const Resolved& resolved = site.resolved[index];
  Json result = Json::object({{"id", document_id(site, index)},
                              {"path", document.path},
                              {"address", resolved.address},
                              {"status", name_of(resolved.status)},
                              {"interval", interval(document)}});
  add_record(result, document, problems, Language::vietnamese, record_ids(site, resolved));
  result.add("addressee_ids", body_ids(site, resolved.addressees));
  result.add("recipient_ids", body_ids(site, resolved.recipients));
  result.add("event_ids", event_ids(site, resolved));
  result.add("relations", relations(site, resolved));
  return result;
}

std::span<const Problem> problems_of(const std::string& path, const std::vector<Problem>& problems) {
  auto begin =
      std::lower_bound(problems.begin(), problems.end(), path,
                       [](const Problem& problem, const std::string& p) { return problem.path < p; });
  auto end =
      std::find_if(begin, problems.end(), [&](const Problem& problem) { return problem.path != path; });
  return {begin, end};
}

}  // namespace

std::string document_id(const Site& site, DocumentIndex document) {
  return with_ending(site.resolved[document].address, "");
}

// Some entries at a time, since all of them are many megabytes, and would be there twice.
std::string catalogue(const Site& site, const std::vector<Problem>& problems, unsigned jobs) {
  constexpr std::size_t kAtOnce = 512;
  const std::size_t count = site.documents.size();
  std::string text = "[\n";
  for (DocumentIndex begin = 0; begin < count; begin += kAtOnce) {
    std::vector<std::string> entries(std::min(kAtOnce, count - begin));
    parallel_for(entries.size(), jobs, [&](std::size_t i, unsigned) {
      entries[i] = entry(site, begin + i, problems_of(site.documents[begin + i].path, problems)).text();
    });
    for (std::size_t i = 0; i < entries.size(); ++i)
      text.append(begin + i > 0 ? ",\n" : "").append(entries[i]);
    if (begin == 0) text.reserve(text.size() * 2 * (1 + count / kAtOnce));  // half of which is never touched
  }
  return text += "\n]\n";
}

}  // namespace vankho
