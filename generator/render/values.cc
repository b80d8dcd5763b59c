#include "render/values.h"

#include <charconv>
#include <utility>

#include "base/text.h"
#include "render/expression.h"
#include "render/messages.h"

namespace vankho::jinja {

std::string type_name(const Value& value) {
  static constexpr const char* kNames[] = {"none",   "boolean", "integer", "string",
                                           "markup", "list",    "dict",    "markup"};
  return kNames[value.data().index()];
}

bool truth(const Value& value) {
  return std::visit(
      Overloaded{[](std::monostate) { return false; }, [](bool is_true) { return is_true; },
                 [](std::int64_t number) { return number != 0; },
                 [](const std::string& text) { return !text.empty(); },
                 [](const Markup& markup) { return !markup.html.empty(); },
                 [](const std::shared_ptr<const List>& list) { return !list->empty(); },
                 [](const std::shared_ptr<const Dict>& dict) { return !dict->items().empty(); },
                 [](const std::shared_ptr<const LateMarkup>& late) { return !late->markup().html.empty(); }},
      value.data());
}

std::optional<std::int64_t> as_integer(const Value& value) {
  if (const std::int64_t* number = value.as<std::int64_t>()) return *number;
  if (const bool* is_true = value.as<bool>()) return *is_true ? 1 : 0;
  return std::nullopt;
}

std::optional<std::string_view> as_text(const Value& value) {
  if (const std::string* text = value.as<std::string>()) return *text;
  if (const Markup* markup = value.as<Markup>()) return markup->html;
  return std::nullopt;
}

std::string_view printed(const Value& value, std::string& room, const Work& work) {
  if (std::optional<std::string_view> text = as_text(value)) return *text;
  if (const bool* is_true = value.as<bool>()) return *is_true ? "True" : "False";
  if (value.as<std::monostate>()) return "None";
  const std::int64_t* number = value.as<std::int64_t>();
  if (!number) fail(work.place, kNotText, {type_name(value)});
  return room = std::to_string(*number);
}

const List& as_list(const Value& value, List& room, const Work& work) {
  if (const List* list = value.list()) return *list;
  if (const Dict* dict = value.dict()) {
    work.spend_steps(dict->items().size());
    for (const auto& [key, item] : dict->items()) room.emplace_back(key);
  } else if (std::optional<std::string_view> text = as_text(value)) {
    work.spend_steps(text->size());
    for (std::string_view character : split_characters(*text)) room.emplace_back(character);
  } else {
    fail(work.place, kNotIterable, {type_name(value)});
  }
  return room;
}

std::size_t size_of(const Value& value, const Work& work) {
  if (const List* list = value.list()) return list->size();
  if (const Dict* dict = value.dict()) return dict->items().size();
  std::optional<std::string_view> text = as_text(value);
  if (!text) fail(work.place, kNotIterable, {type_name(value)});
  work.spend_text(text->size());
  return static_cast<std::size_t>(length(*text));
}

namespace {

// A negative index counts from the end.
std::optional<std::size_t> position(const Value& key, std::size_t size) {
  std::optional<std::int64_t> index = as_integer(key);
  if (!index) return std::nullopt;
  std::int64_t wanted = *index < 0 ? *index + static_cast<std::int64_t>(size) : *index;
  if (wanted < 0 || wanted >= static_cast<std::int64_t>(size)) return std::nullopt;
  return static_cast<std::size_t>(wanted);
}

}  // namespace

const Value* item_of(const Value& container, const Value& key, Value& room, const Work& work) {
  if (const Dict* dict = container.dict()) {
    std::optional<std::string_view> name = as_text(key);
    work.spend_search(dict->items().size());
    return name ? dict->find(*name) : nullptr;
  }
  if (const List* list = container.list()) {
    std::optional<std::size_t> at = position(key, list->size());
    return at ? &(*list)[*at] : nullptr;
  }
  std::optional<std::string_view> text = as_text(container);
  if (!text || !as_integer(key)) return nullptr;
  work.spend_text(text->size());
  std::vector<std::string_view> characters = split_characters(*text);
  std::optional<std::size_t> at = position(key, characters.size());
  if (!at) return nullptr;
  room = text_like(container, std::string(characters[*at]));
  return &room;
}

Value copy_of(const Value& value, const Work& work) {
  if (std::optional<std::string_view> text = as_text(value)) work.spend_text(text->size());
  return value;
}

Value text_like(const Value& like, std::string text) {
  return like.as<Markup>() ? Value(Markup{std::move(text)}) : Value(std::move(text));
}

}  // namespace vankho::jinja
