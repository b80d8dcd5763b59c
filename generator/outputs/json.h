// JSON objects with their keys in the order given.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <utility>

namespace vankho {

using Json = nlohmann::ordered_json;

struct Field {
  const char* key;
  mutable Json value;  // moved out of a list that is const
};

// The library's own lists of pairs make an array of each pair first, which takes three times as long.
inline Json object(std::initializer_list<Field> fields) {
  Json::object_t object;
  object.reserve(fields.size());
  for (const Field& field : fields) object.emplace_back(field.key, std::move(field.value));
  return object;
}

}  // namespace vankho
