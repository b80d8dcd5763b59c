// Expressions of a compiled template. They are immutable once the theme is compiled.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "outputs/value.h"
#include "render/source.h"
#include "render/symbols.h"

namespace vankho::jinja {

struct Expression;
struct Filter;
struct TestRule;
using ExpressionPtr = std::unique_ptr<Expression>;
using Expressions = std::vector<ExpressionPtr>;

// Where the value of a name is found.
struct Reference {
  enum class Kind : std::uint8_t {
    context,  // the page's data, or what outermost levels of files have set: index is the symbol
    local,    // a slot of the frame
    home      // in a macro, a slot of the outermost level of its file
  };
  Kind kind = Kind::context;
  std::uint32_t index = 0;
};

struct Literal {
  Value value;
};

struct ListLiteral {
  Expressions items;
};

struct Name {
  Symbol symbol;
  Reference reference;
};

// a.b
struct Attribute {
  ExpressionPtr object;
  Symbol key;
};

// a[b], and a.0
struct Subscript {
  ExpressionPtr object;
  ExpressionPtr key;
};

struct Not {
  ExpressionPtr operand;
};

struct Signed {
  char sign;
  ExpressionPtr operand;
};

// + - * // %, as written
struct Arithmetic {
  std::string_view sign;
  ExpressionPtr left;
  ExpressionPtr right;
};

// a ~ b ~ c
struct Concatenation {
  Expressions parts;
};

enum class Relation : std::uint8_t { equal, unequal, less, less_equal, greater, greater_equal, in, not_in };

// a < b <= c: each operand is compared with the one before it.
struct Comparison {
  Expressions operands;
  std::vector<Relation> relations;  // one fewer
};

struct Logical {
  bool is_and;
  ExpressionPtr left;
  ExpressionPtr right;
};

// value if condition else otherwise
struct Conditional {
  ExpressionPtr value;
  ExpressionPtr condition;
  ExpressionPtr otherwise;  // may be null
};

// operand is rule argument
struct Test {
  ExpressionPtr operand;
  const TestRule* rule;
  ExpressionPtr argument;  // null where the rule takes none
};

struct FilterCall {
  ExpressionPtr operand;
  const Filter* filter;
  Expressions arguments;  // one a parameter of the filter; null where it is not given
};

struct NamedArgument {
  Symbol name;
  Place place;
  ExpressionPtr value;
};

struct MacroCall {
  ExpressionPtr callee;  // a Name, or an Attribute of a Name
  Expressions positional;
  std::vector<NamedArgument> named;
};

// d.items()
struct Items {
  ExpressionPtr object;
};

struct Super {};

struct Expression {
  using Node =
      std::variant<Literal, ListLiteral, Name, Attribute, Subscript, Not, Signed, Arithmetic, Concatenation,
                   Comparison, Logical, Conditional, Test, FilterCall, MacroCall, Items, Super>;
  Place place;
  Node node;
  int depth;  // of the tree below it, this node included

  template <typename T>
  const T* as() const {
    return std::get_if<T>(&node);
  }
};

template <typename... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

// Calls visit(Expression&) for every expression directly below.
template <typename Visit>
void for_each_child(Expression::Node& node, Visit&& visit) {
  auto one = [&](ExpressionPtr& child) {
    if (child) visit(*child);
  };
  auto all = [&](Expressions& children) {
    for (ExpressionPtr& child : children) one(child);
  };
  auto two = [&](ExpressionPtr& first, ExpressionPtr& second) {
    one(first);
    one(second);
  };
  std::visit(
      Overloaded{[](Literal&) {}, [](Name&) {}, [](Super&) {}, [&](ListLiteral& list) { all(list.items); },
                 [&](Attribute& attribute) { one(attribute.object); },
                 [&](Subscript& subscript) { two(subscript.object, subscript.key); },
                 [&](Not& negation) { one(negation.operand); }, [&](Signed& number) { one(number.operand); },
                 [&](Arithmetic& operation) { two(operation.left, operation.right); },
                 [&](Concatenation& concatenation) { all(concatenation.parts); },
                 [&](Comparison& comparison) { all(comparison.operands); },
                 [&](Logical& operation) { two(operation.left, operation.right); },
                 [&](Conditional& choice) {
                   two(choice.condition, choice.value);
                   one(choice.otherwise);
                 },
                 [&](Test& test) { two(test.operand, test.argument); },
                 [&](FilterCall& call) {
                   one(call.operand);
                   all(call.arguments);
                 },
                 [&](MacroCall& call) {
                   one(call.callee);
                   all(call.positional);
                   for (NamedArgument& argument : call.named) one(argument.value);
                 },
                 [&](Items& items) { one(items.object); }},
      node);
}

}  // namespace vankho::jinja
