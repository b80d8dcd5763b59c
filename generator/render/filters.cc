#include "render/filters.h"

#include <algorithm>
#include <iterator>

#include "render/filter_functions.h"

namespace vankho::jinja {
namespace {

// Columns: name, parameters, positional, required, nameable, is_walked_once, walks, apply.
constexpr Filter kFilters[] = {
    {"count", {}, 0, 0, true, false, false, filter_length},
    {"d", {"default_value", "boolean"}, 2, 0, true, false, false, nullptr},
    {"default", {"default_value", "boolean"}, 2, 0, true, false, false, nullptr},
    {"e", {}, 0, 0, true, false, false, filter_escape},
    {"escape", {}, 0, 0, true, false, false, filter_escape},
    {"first", {}, 0, 0, true, false, true, filter_first},
    {"int", {"default"}, 1, 0, true, false, false, filter_int},
    {"join", {"d", "attribute"}, 2, 0, true, false, true, filter_join},
    {"last", {}, 0, 0, true, false, false, filter_last},
    {"length", {}, 0, 0, true, false, false, filter_length},
    {"list", {}, 0, 0, true, false, true, filter_list},
    {"lower", {}, 0, 0, true, false, false, filter_lower},
    {"map", {"attribute", "default"}, 0, 1, true, true, true, filter_map},
    {"rejectattr", {"attribute", "test", "argument"}, 3, 1, false, true, true, filter_rejectattr},
    {"replace", {"old", "new", "count"}, 3, 2, true, false, false, filter_replace},
    {"reverse", {}, 0, 0, true, true, true, filter_reverse},
    {"safe", {}, 0, 0, true, false, false, filter_safe},
    {"selectattr", {"attribute", "test", "argument"}, 3, 1, false, true, true, filter_selectattr},
    {"sort", {"reverse", "case_sensitive", "attribute"}, 3, 0, true, false, true, filter_sort},
    {"string", {}, 0, 0, true, false, false, filter_string},
    {"trim", {}, 0, 0, true, false, false, filter_trim},
    {"upper", {}, 0, 0, true, false, false, filter_upper},
};

}  // namespace

std::size_t Filter::parameter_count() const {
  auto end = std::find(parameters.begin(), parameters.end(), std::string_view());
  return static_cast<std::size_t>(end - parameters.begin());
}

const Filter* find_filter(std::string_view name) {
  auto found = std::find_if(std::begin(kFilters), std::end(kFilters),
                            [&](const Filter& filter) { return filter.name == name; });
  return found == std::end(kFilters) ? nullptr : found;
}

std::vector<std::string_view> filter_names() {
  std::vector<std::string_view> names;
  for (const Filter& filter : kFilters) names.push_back(filter.name);
  return names;
}

}  // namespace vankho::jinja
