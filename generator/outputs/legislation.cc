#include "outputs/legislation.h"

#include <set>

#include "outputs/address.h"
#include "outputs/html.h"
#include "outputs/json.h"
#include "outputs/page_document.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

const std::string* text_of(const Dict& item, std::string_view key) {
  const Value* value = item.find(key);
  return value ? value->as<std::string>() : nullptr;
}

// The ISO day of a date item; null for none.
const std::string* day_of_item(const Dict& item) {
  const Value* date = item.find("date");
  return date && date->dict() ? text_of(*date->dict(), "iso") : nullptr;
}

void set(Json& json, const char* key, const std::string* text) {
  if (text) json.add(key, *text);
}

void set(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json.add(key, text);
}

// Another document, from its item: a page of one that the archive lacks does not stand for the document.
Json reference(const Dict& item, std::string_view page) {
  Json json = Json::object({{"@type", "Legislation"}});
  const std::string* address = text_of(item, "address");
  bool missing = *item.find("missing")->as<bool>();
  if (address && !missing) json.add("@id", relative(page, *address));
  set(json, "legislationIdentifier", text_of(item, "number"));
  set(json, "name", text_of(item, "title"));
  set(json, "legislationDate", day_of_item(item));
  return json;
}

// Each document under the first property that it fits: what is carried out is cited too, but need not be told
// twice.
void add_references(Json& json, const char* property, const Value& items, std::string_view page,
                    std::set<std::string>& told) {
  Json array = Json::array();
  bool empty = true;
  for (const Value& item : *items.list()) {
    const Json other = reference(*item.dict(), page);
    if (!told.insert(other.text()).second) continue;
    array.add(other);
    empty = false;
  }
  if (!empty) json.add(property, array);
}

void add_relations(Json& json, DocumentIndex index, const Portal& portal) {
  static constexpr std::pair<const char*, const char*> kProperties[] = {
      {"legislationAmends", "amends"}, {"legislationRepeals", "repeals"}, {"legislationChanges", "replaces"},
      {"isBasedOn", "carries_out"},    {"isPartOf", "attached_to"},       {"citation", "cites"}};
  Dict relations = document_relations(index, portal);
  std::set<std::string> told;
  for (const auto& [property, relation] : kProperties)
    add_references(json, property, *relations.find(relation), portal.site.resolved[index].address, told);
}

Json organization(const std::string& name) {
  return Json::object({{"@type", "Organization"}, {"name", name}});
}

void add_issuer(Json& json, DocumentIndex index, const Portal& portal) {
  std::string name = issuer_name(index, portal);
  if (name.empty()) return;
  const Resolved& resolved = portal.site.resolved[index];
  Json issuer = organization(name);
  if (resolved.issuer)
    issuer.add("url", relative(resolved.address, body_address(portal.site.bodies[*resolved.issuer].id)));
  json.add("legislationPassedBy", issuer);
}

Json described(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  std::string address = relative(resolved.address, resolved.address);
  Json json = Json::object({{"@context", "https://schema.org"},
                            {"@type", "Legislation"},
                            {"@id", address},
                            {"url", address},
                            {"name", full_title(document, portal)},
                            {"inLanguage", "vi"}});
  set(json, "legislationIdentifier", document.number);
  set(json, "legislationType", type_of(document, portal.facts.types).name);
  if (document.date) json.add("legislationDate", iso(*document.date));
  json.add("legislationLegalForce",
           is_over(resolved.status) ? "https://schema.org/NotInForce" : "https://schema.org/InForce");
  add_issuer(json, index, portal);
  const std::string& publisher = portal.site.settings.publisher;
  if (!publisher.empty()) json.add("publisher", organization(publisher));
  if (!document.topics.empty()) json.add("keywords", document.topics);
  add_relations(json, index, portal);
  return json;
}

}  // namespace

Markup legislation(DocumentIndex document, const Portal& portal) {
  return {script_data(described(document, portal).text())};
}

}  // namespace vankho
