#include "render/test_rules.h"

#include <algorithm>
#include <iterator>

#include "render/operators.h"

namespace vankho::jinja {
namespace {

using Kind = TestRule::Kind;

constexpr TestRule kTests[] = {
    {"defined", Kind::defined},
    {"undefined", Kind::undefined},
    {"none", Kind::none},
    {"eq", Kind::relation, Relation::equal},
    {"equalto", Kind::relation, Relation::equal},
    {"==", Kind::relation, Relation::equal},
    {"ne", Kind::relation, Relation::unequal},
    {"!=", Kind::relation, Relation::unequal},
    {"lt", Kind::relation, Relation::less},
    {"<", Kind::relation, Relation::less},
    {"le", Kind::relation, Relation::less_equal},
    {"<=", Kind::relation, Relation::less_equal},
    {"gt", Kind::relation, Relation::greater},
    {">", Kind::relation, Relation::greater},
    {"ge", Kind::relation, Relation::greater_equal},
    {">=", Kind::relation, Relation::greater_equal},
    {"in", Kind::relation, Relation::in},
};

}  // namespace

const TestRule* find_test(std::string_view name) {
  auto found = std::find_if(std::begin(kTests), std::end(kTests),
                            [&](const TestRule& rule) { return rule.name == name; });
  return found == std::end(kTests) ? nullptr : found;
}

std::vector<std::string_view> test_names() {
  std::vector<std::string_view> names;
  for (const TestRule& rule : kTests) names.push_back(rule.name);
  return names;
}

bool passes(const TestRule& rule, const Value* value, const Value* argument, const Work& work) {
  switch (rule.kind) {
    case Kind::defined:
      return value != nullptr;
    case Kind::undefined:
      return value == nullptr;
    case Kind::none:
      return value && value->as<std::monostate>();
    case Kind::relation:
      return holds(rule.relation, *value, *argument, work);
  }
  __builtin_unreachable();
}

}  // namespace vankho::jinja
