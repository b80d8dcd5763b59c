// What may follow `|`.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "outputs/value.h"
#include "render/budget.h"

namespace vankho::jinja {

struct FilterInput {
  std::string_view filter;  // its name
  const Value* subject;
  std::span<const Value* const> arguments;  // one a parameter; null where it is not given
  Work work;
};

struct Filter {
  std::string_view name;
  std::array<std::string_view, 3> parameters;  // empty after the last
  std::size_t positional;                      // so many of them may be given without a name
  std::size_t required;                        // so many must be given
  bool nameable;                               // they may be given by name
  bool is_walked_once;                         // Jinja gives an iterator where this gives a list
  bool walks;                                  // takes such an iterator

  // The result is the subject, an item of it, an argument, `room`, or null for undefined. Null for `default`,
  // which takes what is undefined and is the renderer's own.
  const Value* (*apply)(const FilterInput& input, Value& room);

  std::size_t parameter_count() const;
};

const Filter* find_filter(std::string_view name);
std::vector<std::string_view> filter_names();

}  // namespace vankho::jinja
