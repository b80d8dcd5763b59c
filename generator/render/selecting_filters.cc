#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "render/filter_functions.h"
#include "render/messages.h"
#include "render/operators.h"
#include "render/path.h"
#include "render/test_rules.h"
#include "render/unknown.h"
#include "render/values.h"

namespace vankho::jinja {
namespace {

// The test that the arguments of selectattr name, or null for plain truth.
const TestRule* test_of(const FilterInput& input) {
  const Value* name = input.arguments[1];
  if (!name) return nullptr;
  std::string number;
  std::string_view text = printed(*name, number, input.work);
  const TestRule* rule = find_test(text);
  if (!rule) throw Mistake{problem_of_unknown(input.work.place, kUnknownTest, text, test_names())};
  if (rule->takes_argument() && !input.arguments[2]) {
    fail(input.work.place, kMissingArgument, {std::string(text), "argument"});
  }
  if (!rule->takes_argument() && input.arguments[2])
    fail(input.work.place, kUnexpectedArgument, {std::string(text)});
  return rule;
}

const Value* select_by_attribute(const FilterInput& input, bool wanted, Value& room) {
  Path path(*input.arguments[0], input.work);
  const TestRule* rule = test_of(input);
  List made, selected;
  Value part;
  for (const Value& item : items_if_any(input, made)) {
    const Value* value = rule && rule->accepts_undefined() ? path.find(item, part) : &path.need(item, part);
    bool passed = rule ? passes(*rule, value, input.arguments[2], input.work) : truth(*value);
    if (passed == wanted) selected.push_back(copy_of(item, input.work));
  }
  return give(std::move(selected), room);
}

}  // namespace

const Value* filter_selectattr(const FilterInput& input, Value& room) {
  return select_by_attribute(input, true, room);
}

const Value* filter_rejectattr(const FilterInput& input, Value& room) {
  return select_by_attribute(input, false, room);
}

namespace {

bool is_true(const Value* argument) { return argument && truth(*argument); }

// What items are sorted by: one key for each of the attributes "a,b.c", or the item itself.
class SortKeys {
 public:
  SortKeys(const FilterInput& input) : keeps_case_(is_true(input.arguments[1])), work_(input.work) {
    const Value* attribute = input.arguments[2];
    if (!is_given(attribute)) return;
    std::optional<std::string_view> names = as_text(*attribute);
    if (names) work_.spend_text(names->size());
    if (!names) paths_.emplace_back(*attribute, work_);
    while (names) {
      std::size_t comma = names->find(',');
      paths_.emplace_back(Value(names->substr(0, comma)), work_);
      if (comma == std::string_view::npos) break;
      names->remove_prefix(comma + 1);
    }
  }

  Value of(const Value& item) const {
    if (paths_.empty()) return List{comparable(item)};
    List keys;
    Value part;
    for (const Path& path : paths_) keys.push_back(comparable(path.need(item, part)));
    return keys;
  }

 private:
  Value comparable(const Value& key) const {
    std::optional<std::string_view> text = as_text(key);
    if (keeps_case_ || !text) return copy_of(key, work_);
    work_.spend_text(text->size());
    return lower(*text);
  }

  bool keeps_case_;
  Work work_;
  std::vector<Path> paths_;
};

}  // namespace

const Value* filter_sort(const FilterInput& input, Value& room) {
  List made;
  const List& items = items_of(input, made);
  SortKeys keys(input);
  std::vector<std::pair<Value, const Value*>> order_of;
  // A single item is never compared, so that its key may be missing.
  for (const Value& item : items) order_of.emplace_back(items.size() > 1 ? keys.of(item) : Value(), &item);
  bool descends = is_true(input.arguments[0]);
  std::stable_sort(order_of.begin(), order_of.end(), [&](const auto& a, const auto& b) {
    return std::is_lt(descends ? order(b.first, a.first, "<", input.work)
                               : order(a.first, b.first, "<", input.work));
  });
  List sorted;
  for (const auto& [key, item] : order_of) sorted.push_back(copy_of(*item, input.work));
  return give(std::move(sorted), room);
}

}  // namespace vankho::jinja
