// Expressions from tokens, by Jinja's grammar.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "render/expression.h"
#include "render/filters.h"
#include "render/symbols.h"
#include "render/token_stream.h"

namespace vankho::jinja {

// Throws Mistake where the grammar is broken; mistakes after which the grammar still holds go to `problems`.
class ExpressionParser {
 public:
  ExpressionParser(TokenStream& tokens, Symbols& symbols, std::vector<Problem>& problems)
      : tokens_(tokens), symbols_(symbols), problems_(problems) {}

  // One whose value is used more than once, or as a condition: no iterator of Jinja's.
  ExpressionPtr value() { return kept(conditional()); }
  ExpressionPtr condition() { return kept(disjunction()); }  // without inline if, as after the tag `if`

  ExpressionPtr printed() { return conditional(); }
  ExpressionPtr sequence() { return disjunction(); }

  // True inside a block, where super() may be called.
  void set_in_block(bool in_block) { in_block_ = in_block; }

 private:
  ExpressionPtr conditional();
  ExpressionPtr disjunction();
  ExpressionPtr conjunction();
  ExpressionPtr negation();
  ExpressionPtr comparison();
  ExpressionPtr sum();
  ExpressionPtr concatenation();
  ExpressionPtr product();
  ExpressionPtr unary();
  ExpressionPtr signed_operand();
  ExpressionPtr primary();
  ExpressionPtr name();
  ExpressionPtr super_call();
  ExpressionPtr string_literal();
  ExpressionPtr integer_literal();
  ExpressionPtr list_literal();
  ExpressionPtr postfix(ExpressionPtr object);
  ExpressionPtr attribute(ExpressionPtr object);
  ExpressionPtr subscript(ExpressionPtr object);
  ExpressionPtr call(ExpressionPtr callee);
  ExpressionPtr filtered(ExpressionPtr operand);
  ExpressionPtr filter(ExpressionPtr operand);
  ExpressionPtr test(ExpressionPtr operand);

  struct Arguments {
    Expressions positional;
    std::vector<NamedArgument> named;
  };
  Arguments arguments();
  void bind(FilterCall& call, Arguments arguments, const Place& place);
  void bind_named(FilterCall& call, NamedArgument argument);

  std::optional<Relation> relation();
  ExpressionPtr kept(ExpressionPtr expression);
  ExpressionPtr make(const Place& place, Expression::Node node);
  void report(Problem problem);

  TokenStream& tokens_;
  Symbols& symbols_;
  std::vector<Problem>& problems_;
  std::size_t reported_ = 0;
  bool in_block_ = false;
  int nesting_ = 0;
};

}  // namespace vankho::jinja
