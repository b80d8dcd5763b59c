#include "outputs/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/parallel.h"
#include "outputs/address.h"
#include "outputs/json.h"
#include "outputs/record.h"

namespace vankho {
namespace {

Json ids(const Site& site, const std::vector<DocumentIndex>& documents) {
  Json array = Json::array();
  for (DocumentIndex document : documents) array.push_back(document_id(site, document));
  return array;
}

Json body_id(const Site& site, std::optional<BodyIndex> body) {
  return body ? Json(site.bodies[*body].id) : Json();
}

Json body_ids(const Site& site, const std::vector<std::optional<BodyIndex>>& bodies) {
  Json array = Json::array();
  for (std::optional<BodyIndex> body : bodies) array.push_back(body_id(site, body));
  return array;
}

Json relations(const Site& site, const Resolved& resolved) {
  return object({{"carries_out", ids(site, resolved.carries_out)},
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

// The same words in every catalogue, whatever the theme says.
std::string_view name_of(Status status) {
  switch (status) {
    case Status::in_force:
      return "in_force";
    case Status::amended:
      return "amended";
    case Status::replaced:
      return "replaced";
    case Status::repealed:
      return "repealed";
  }
  return {};
}

Json interval(const Document& document) {
  if (document.date || document.written == Interval{}) return {};
  auto day = [](std::optional<Day> bound) { return bound ? Json(iso(*bound)) : Json(); };
  return object({{"from", day(document.written.from)},
                 {"to", day(document.written.to)},
                 {"reason", document.written_reason}});
}

void add_resolved(Json& record, const Site& site, const Resolved& resolved) {
  record["issuer_id"] = body_id(site, resolved.issuer);
  record["addressee_ids"] = body_ids(site, resolved.addressees);
  record["recipient_ids"] = body_ids(site, resolved.recipients);
  for (std::size_t i = 0; i < resolved.citations.size(); ++i) {
    std::optional<DocumentIndex> cited = resolved.citations[i];
    record["citations"][i]["id"] = cited ? Json(document_id(site, *cited)) : Json();
  }
  for (std::size_t i = 0; i < resolved.task_bodies.size(); ++i)
    record["tasks"][i]["body_ids"] = body_ids(site, resolved.task_bodies[i]);
  for (std::size_t i = 0; i < resolved.deadline_bodies.size(); ++i)
    record["deadlines"][i]["body_ids"] = body_ids(site, resolved.deadline_bodies[i]);
  record["event_ids"] = Json::array();
  for (EventIndex event : resolved.events) record["event_ids"].push_back(site.events[event].id);
}

Json entry(const Site& site, DocumentIndex index, std::span<const Problem> problems) {
  const Document& document = site.documents[index];
  const Resolved& resolved = site.resolved[index];
  Json result = object({{"id", document_id(site, index)},
                        {"path", document.path},
                        {"address", resolved.address},
                        {"status", name_of(resolved.status)},
                        {"interval", interval(document)}});
  Json understood = record(document, problems, Language::vietnamese, BodyText::left_out);
  add_resolved(understood, site, resolved);
  for (auto& [key, value] : understood.get_ref<Json::object_t&>()) result[key] = std::move(value);
  result["relations"] = relations(site, resolved);
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

std::string catalogue(const Site& site, const std::vector<Problem>& problems, unsigned jobs) {
  std::vector<std::string> entries(site.documents.size());
  parallel_for(entries.size(), jobs, [&](DocumentIndex i, unsigned) {
    entries[i] = entry(site, i, problems_of(site.documents[i].path, problems)).dump();
  });
  return fmt::format("[\n{}\n]\n", fmt::join(entries, ",\n"));
}

}  // namespace vankho
