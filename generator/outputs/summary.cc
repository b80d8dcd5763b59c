#include "outputs/summary.h"

#include <fmt/format.h>

#include "base/text.h"
#include "outputs/address.h"

namespace vankho {
namespace {

Value written_item(const Metadata& document) {
  if (document.date || document.written == Interval{}) return {};
  return Dict{{"from", date_item(document.written.from)},
              {"to", date_item(document.written.to)},
              {"reason", text_item(document.written_reason)}};
}

// Two words with a space between, or the one that is there.
std::string joined(std::string_view first, std::string_view second) {
  return fmt::format("{}{}{}", first, first.empty() || second.empty() ? "" : " ", second);
}

}  // namespace

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

Value text_item(std::string_view text) { return text.empty() ? Value() : Value(text); }

Value date_item(std::optional<Day> day) {
  if (!day) return {};
  return Dict{{"iso", iso(*day)}, {"day", vietnamese_day(*day)}};
}

std::string name_of(const Metadata& document, const Portal& portal) {
  if (document.number.empty()) return full_title(document, portal);
  return joined(type_of(document, portal.facts.types).name, "số " + document.number);
}

std::string full_title(const Metadata& document, const Portal& portal) {
  std::string title = joined(type_of(document, portal.facts.types).name, document.title);
  if (!document.title.empty()) return title;
  return joined(title, document.number.empty() ? document.path : document.number);
}

std::string issuer_name(DocumentIndex index, const Portal& portal) {
  const std::string& stated = portal.site.documents[index].issuer;
  std::optional<BodyIndex> body = portal.site.resolved[index].issuer;
  return body && (stated.empty() || is_upper(stated)) ? portal.site.bodies[*body].name : stated;
}

Value make_document_item(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  std::string issuer = issuer_name(index, portal);
  return Dict{{"name", name_of(document, portal)},
              {"number", text_item(document.number)},
              {"title", full_title(document, portal)},
              {"address", resolved.address},
              {"date", date_item(document.date)},
              {"written", written_item(document)},
              {"issuer", issuer.empty() ? Value() : named_body(issuer, resolved.issuer, portal)},
              {"status", name_of(resolved.status)},
              {"missing", false}};
}

Value document_item(DocumentIndex index, const Portal& portal) { return portal.document_items[index]; }

List document_items(std::span<const DocumentIndex> documents, const Portal& portal) {
  List items;
  items.reserve(documents.size());
  for (DocumentIndex index : documents) items.push_back(document_item(index, portal));
  return items;
}

Value missing_item(std::string_view number, std::optional<Day> date, const Portal& portal) {
  const Missing* missing = portal.missing(number, date);
  return Dict{{"name", number},
              {"number", number},
              {"title", Value()},
              {"address", missing ? Value(missing->address) : Value()},
              {"date", date_item(date)},
              {"written", Value()},
              {"issuer", missing && missing->issuer ? body_item(*missing->issuer, portal) : Value()},
              {"status", Value()},
              {"missing", true}};
}

Value body_item(BodyIndex index, const Portal& portal) {
  const Body& body = portal.site.bodies[index];
  return Dict{{"name", body.name},
              {"address", body_address(body.id)},
              {"dissolved", body.to && *body.to < portal.site.today}};
}

List body_items(std::span<const BodyIndex> bodies, const Portal& portal) {
  List items;
  items.reserve(bodies.size());
  for (BodyIndex index : bodies) items.push_back(body_item(index, portal));
  return items;
}

std::string readable_body(std::string_view name, const Portal& portal) {
  std::optional<BodyIndex> body = portal.site.bodies.find(name);
  return body ? portal.site.bodies[*body].name : std::string(name);
}

Value named_body(std::string_view name, std::optional<BodyIndex> body, const Portal& portal) {
  if (!body) return Dict{{"name", name}, {"address", Value()}};
  return Dict{{"name", readable_body(name, portal)}, {"address", body_address(portal.site.bodies[*body].id)}};
}

List named_bodies(std::span<const std::string> names, std::span<const std::optional<BodyIndex>> bodies,
                  const Portal& portal) {
  List items;
  items.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) items.push_back(named_body(names[i], bodies[i], portal));
  return items;
}

}  // namespace vankho
