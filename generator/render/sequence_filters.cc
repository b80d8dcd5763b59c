#include <string>
#include <utility>
#include <vector>

#include "render/filter_functions.h"
#include "render/operators.h"
#include "render/path.h"
#include "render/values.h"

namespace vankho::jinja {
const Value* filter_list(const FilterInput& input, Value& room) {
  if (input.subject->list()) return input.subject;
  List list;
  as_list(*input.subject, list, input.work);
  return give(std::move(list), room);
}

const Value* filter_first(const FilterInput& input, Value& room) {
  List made;
  const List& items = as_list(*input.subject, made, input.work);
  if (items.empty()) return nullptr;
  return made.empty() ? &items.front() : give(std::move(made.front()), room);
}

const Value* filter_last(const FilterInput& input, Value& room) {
  List made;
  const List& items = as_list(*input.subject, made, input.work);
  if (items.empty()) return nullptr;
  if (std::optional<std::string_view> last = as_text(*input.subject) ? as_text(items.back()) : std::nullopt) {
    return give(text_like(*input.subject, std::string(*last)), room);
  }
  return made.empty() ? &items.back() : give(std::move(made.back()), room);
}

const Value* filter_reverse(const FilterInput& input, Value& room) {
  List made;
  const List& items = items_of(input, made);
  List reversed;
  for (auto item = items.rbegin(); item != items.rend(); ++item)
    reversed.push_back(copy_of(*item, input.work));
  if (!as_text(*input.subject)) return give(std::move(reversed), room);
  std::string text;
  for (const Value& character : reversed) text += *as_text(character);
  return give(text_like(*input.subject, std::move(text)), room);
}

const Value* filter_join(const FilterInput& input, Value& room) {
  List made, parts;
  const List* items = &items_of(input, made);
  if (is_given(input.arguments[1])) {
    Path path(*input.arguments[1], input.work);
    Value part;
    for (const Value& item : *items) parts.push_back(copy_of(path.need(item, part), input.work));
    items = &parts;
  }
  std::vector<const Value*> pointers;
  for (const Value& item : *items) pointers.push_back(&item);
  return give(concatenation(pointers, input.arguments[0] ? *input.arguments[0] : Value(""), input.work),
              room);
}

const Value* filter_map(const FilterInput& input, Value& room) {
  List made, parts;
  Path path(*input.arguments[0], input.work);
  Value part;
  for (const Value& item : items_if_any(input, made)) {
    const Value* found = is_given(input.arguments[1]) ? path.find_if_any(item, part) : &path.need(item, part);
    parts.push_back(copy_of(found ? *found : *input.arguments[1], input.work));
  }
  return give(std::move(parts), room);
}

}  // namespace vankho::jinja
