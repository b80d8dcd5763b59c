// Values as templates see them: Python's rules, for the types that page data has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outputs/value.h"
#include "render/budget.h"

namespace vankho::jinja {

// The type's name in messages: none, boolean, integer, string, markup, list, dict.
std::string type_name(const Value& value);

bool truth(const Value& value);

// Booleans count as 1 and 0.
std::optional<std::int64_t> as_integer(const Value& value);

// A string, or the HTML of Markup.
std::optional<std::string_view> as_text(const Value& value);

// As it is printed, before it is escaped; what is no text yet is written to `room`. Lists and dicts are a
// mistake.
std::string_view printed(const Value& value, std::string& room, const Work& work);

// A list itself, the characters of a text (strings, even those of Markup), or the keys of a dict; what has to
// be made is put in `room`. Other types are a mistake.
const List& as_list(const Value& value, List& room, const Work& work);

// Characters, items or keys; other types are a mistake.
std::size_t size_of(const Value& value, const Work& work);

// container[key], or null where there is none. A character is put in `room`.
const Value* item_of(const Value& container, const Value& key, Value& room, const Work& work);

// Copies of lists and dicts cost nothing; those of texts are paid for.
Value copy_of(const Value& value, const Work& work);

// The same kind of text as `like`: Markup or a string.
Value text_like(const Value& like, std::string text);

}  // namespace vankho::jinja
