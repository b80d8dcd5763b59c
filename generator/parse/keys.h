// The keys that editors may write: in front matter, site.yaml, co-quan.yaml and ky-niem.yaml. The readers
// refuse what is not here, and the JSON Schemas for text editors are made of the same tables, so the two
// cannot differ.
#pragma once

#include <span>
#include <string_view>

namespace vankho {

// What a key's value must be.
enum class Shape {
  text,               // on one line
  type,               // of document: name, slug or abbreviation
  id,                 // lower-case ASCII words joined by '-'
  day,                // 2023-04-12
  days,               // a day, or 2023-03-29/2023-04-30
  lunar_day,          // 10/3
  number,             // whole
  size,               // 50MB
  truth,              // true or false
  word,               // one of `words`
  texts,              // a list
  ids,                // a list
  text_or_texts,      //
  mapping,            // of `parts`
  mappings,           // a list of them
  texts_or_mappings,  // a list of texts, or of mappings of `parts` for those of which more is known
  truth_or_mapping,   //
  names,              // a mapping of any keys to texts
};

struct Key {
  std::string_view name;
  Shape shape = Shape::text;
  std::string_view meaning;  // for editors, in Vietnamese
  std::string_view example;  // of the value; of an item, where the value is a list
  bool required = false;
  std::span<const Key> parts = {};
  std::span<const std::string_view> words = {};
};

std::span<const Key> document_keys();
std::span<const Key> page_keys();
std::span<const Key> settings_keys();  // site.yaml
std::span<const Key> body_keys();      // an entry of co-quan.yaml
std::span<const Key> event_keys();     // an entry of ky-niem.yaml

// The key of that name, which must be among them.
const Key& key_named(std::span<const Key> keys, std::string_view name);

}  // namespace vankho
