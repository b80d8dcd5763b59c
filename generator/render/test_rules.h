// What may follow `is`, and be named in selectattr.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "outputs/value.h"
#include "render/budget.h"
#include "render/expression.h"

namespace vankho::jinja {

struct TestRule {
  enum class Kind : std::uint8_t { defined, undefined, none, relation };
  std::string_view name;
  Kind kind;
  Relation relation = Relation::equal;  // to its argument

  bool takes_argument() const { return kind == Kind::relation; }
  bool accepts_undefined() const { return kind != Kind::relation; }
};

const TestRule* find_test(std::string_view name);
std::vector<std::string_view> test_names();

// `value` is null where it is undefined, `argument` where the rule takes none.
bool passes(const TestRule& rule, const Value* value, const Value* argument, const Work& work);

}  // namespace vankho::jinja
