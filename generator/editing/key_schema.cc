#include "editing/key_schema.h"

#include <nlohmann/json.hpp>

#include "parse/types.h"

namespace vankho {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kId = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

Json mapping(std::span<const Key> keys);

// YAML reads 108 as a number and true as a truth value; to the readers all are text.
Json text() { return {{"type", {"string", "number", "boolean"}}}; }

Json pattern(const char* regular_expression) { return {{"type", "string"}, {"pattern", regular_expression}}; }

Json list_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json either(Json one, Json other) { return {{"anyOf", {std::move(one), std::move(other)}}}; }

Json truth() { return {{"type", "boolean"}}; }

// What editors choose from; the name and the abbreviation are understood too.
Json type_slugs() {
  Json slugs = Json::array();
  for (const DocumentType& type : document_types()) slugs.push_back(type.slug);
  return {{"enum", std::move(slugs)}};
}

Json value(const Key& key) {
  switch (key.shape) {
    case Shape::text:
      return text();
    case Shape::type:
      return either(type_slugs(), text());
    case Shape::id:
      return pattern(kId);
    case Shape::day:
      return pattern("^\\d{4}-\\d{2}-\\d{2}$");
    case Shape::days:
      return pattern("^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$");
    case Shape::lunar_day:
      return pattern("^\\d{1,2}/\\d{1,2}$");
    case Shape::number:
      return {{"type", "integer"}, {"minimum", 0}};
    case Shape::size:
      return pattern("^\\d+ *[KMGkmg][Bb]$");
    case Shape::truth:
      return truth();
    case Shape::word:
      return {{"enum", key.words}};
    case Shape::texts:
      return list_of(text());
    case Shape::ids:
      return list_of(pattern(kId));
    case Shape::text_or_texts:
      return either(text(), list_of(text()));
    case Shape::mapping:
      return mapping(key.parts);
    case Shape::mappings:
      return list_of(mapping(key.parts));
    case Shape::texts_or_mappings:
      return list_of(either(text(), mapping(key.parts)));
    case Shape::truth_or_mapping:
      return either(truth(), mapping(key.parts));
    case Shape::names:
      return {{"type", "object"}, {"additionalProperties", text()}};
  }
  return {};
}

Json described(const Key& key) {
  // A key without a value is as good as none.
  Json schema = either(value(key), {{"type", "null"}});
  schema["description"] = key.example.empty()
                              ? std::string(key.meaning)
                              : std::string(key.meaning) + "\nVí dụ: " + std::string(key.example);
  return schema;
}

Json mapping(std::span<const Key> keys) {
  Json schema = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
  for (const Key& key : keys) {
    schema["properties"][std::string(key.name)] = described(key);
    if (key.required) schema["required"].push_back(key.name);
  }
  return schema;
}

std::string whole(std::string_view title, const Json& schema) {
  Json root = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  root.update(schema);
  return root.dump(2) + "\n";
}

}  // namespace

std::string schema_of_mapping(std::string_view title, std::span<const Key> keys) {
  return whole(title, mapping(keys));
}

std::string schema_of_list(std::string_view title, std::span<const Key> keys) {
  return whole(title, list_of(mapping(keys)));
}

}  // namespace vankho
