// The filters one by one, as Filter::apply; filters.cc says what each is called and takes.
#pragma once

#include <utility>

#include "outputs/value.h"
#include "render/filters.h"
#include "render/values.h"

namespace vankho::jinja {

inline const Value* give(Value value, Value& room) {
  room = std::move(value);
  return &room;
}

inline bool is_given(const Value* argument) { return argument && !argument->as<std::monostate>(); }

inline const List& items_of(const FilterInput& input, List& room) {
  const List& items = as_list(*input.subject, room, input.work);
  input.work.spend_steps(items.size());
  return items;
}

// The same where Jinja takes whatever counts as false, none for instance, for an empty sequence.
inline const List& items_if_any(const FilterInput& input, List& room) {
  return truth(*input.subject) ? items_of(input, room) : room;
}

const Value* filter_escape(const FilterInput& input, Value& room);
const Value* filter_int(const FilterInput& input, Value& room);
const Value* filter_length(const FilterInput& input, Value& room);
const Value* filter_lower(const FilterInput& input, Value& room);
const Value* filter_replace(const FilterInput& input, Value& room);
const Value* filter_safe(const FilterInput& input, Value& room);
const Value* filter_string(const FilterInput& input, Value& room);
const Value* filter_trim(const FilterInput& input, Value& room);
const Value* filter_upper(const FilterInput& input, Value& room);

const Value* filter_first(const FilterInput& input, Value& room);
const Value* filter_join(const FilterInput& input, Value& room);
const Value* filter_last(const FilterInput& input, Value& room);
const Value* filter_list(const FilterInput& input, Value& room);
const Value* filter_map(const FilterInput& input, Value& room);
const Value* filter_rejectattr(const FilterInput& input, Value& room);
const Value* filter_reverse(const FilterInput& input, Value& room);
const Value* filter_selectattr(const FilterInput& input, Value& room);
const Value* filter_sort(const FilterInput& input, Value& room);

}  // namespace vankho::jinja
