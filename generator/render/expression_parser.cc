#include "render/expression_parser.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "render/messages.h"

namespace vankho::jinja {

ExpressionPtr ExpressionParser::make(const Place& place, Expression::Node node) {
  int depth = 0;
  for_each_child(node, [&](const Expression& child) { depth = std::max(depth, child.depth); });
  if (depth >= limits::kTemplateNesting) fail(place, kTooDeep, {std::to_string(limits::kTemplateNesting)});
  return std::make_unique<Expression>(Expression{place, std::move(node), depth + 1});
}

// Gives up where there are so many mistakes that the file is perhaps no template at all.
void ExpressionParser::report(Problem problem) {
  if (++reported_ == limits::kTemplateMistakes) throw Mistake{std::move(problem)};
  problems_.push_back(std::move(problem));
}

ExpressionPtr ExpressionParser::kept(ExpressionPtr expression) {
  const FilterCall* call = expression->as<FilterCall>();
  if (call && call->filter->is_walked_once) {
    report(problem_at(expression->place, kWalkedOnce, {std::string(call->filter->name)}));
  }
  return expression;
}

ExpressionPtr ExpressionParser::conditional() {
  Nesting nesting(nesting_, tokens_.place());
  ExpressionPtr expression = disjunction();
  while (tokens_.at("if")) {
    Place place = tokens_.place_of(tokens_.next());
    ExpressionPtr condition = kept(disjunction());
    ExpressionPtr otherwise = tokens_.take("else") ? kept(conditional()) : nullptr;
    expression =
        make(place, Conditional{kept(std::move(expression)), std::move(condition), std::move(otherwise)});
  }
  return expression;
}

ExpressionPtr ExpressionParser::disjunction() {
  ExpressionPtr left = conjunction();
  while (tokens_.at("or")) {
    Place place = tokens_.place_of(tokens_.next());
    ExpressionPtr right = kept(conjunction());
    left = make(place, Logical{false, kept(std::move(left)), std::move(right)});
  }
  return left;
}

ExpressionPtr ExpressionParser::conjunction() {
  ExpressionPtr left = negation();
  while (tokens_.at("and")) {
    Place place = tokens_.place_of(tokens_.next());
    ExpressionPtr right = kept(negation());
    left = make(place, Logical{true, kept(std::move(left)), std::move(right)});
  }
  return left;
}

ExpressionPtr ExpressionParser::negation() {
  if (!tokens_.at("not")) return comparison();
  Nesting nesting(nesting_, tokens_.place());
  Place place = tokens_.place_of(tokens_.next());
  return make(place, Not{kept(negation())});
}

std::optional<Relation> ExpressionParser::relation() {
  static constexpr std::pair<std::string_view, Relation> kRelations[] = {
      {"==", Relation::equal},      {"!=", Relation::unequal}, {"<", Relation::less},
      {"<=", Relation::less_equal}, {">", Relation::greater},  {">=", Relation::greater_equal},
      {"in", Relation::in}};
  for (const auto& [sign, relation] : kRelations) {
    if (tokens_.take(sign)) return relation;
  }
  if (!tokens_.at("not") || !tokens_.following().is("in")) return std::nullopt;
  tokens_.next();
  tokens_.next();
  return Relation::not_in;
}

ExpressionPtr ExpressionParser::comparison() {
  ExpressionPtr first = sum();
  Comparison comparison;
  Place place = tokens_.place();
  std::optional<Relation> sign = relation();
  if (!sign) return first;
  comparison.operands.push_back(kept(std::move(first)));
  for (; sign; sign = relation()) {
    bool walks = *sign == Relation::in || *sign == Relation::not_in;
    ExpressionPtr operand = sum();
    comparison.operands.push_back(walks ? std::move(operand) : kept(std::move(operand)));
    comparison.relations.push_back(*sign);
  }
  return make(place, std::move(comparison));
}

ExpressionPtr ExpressionParser::sum() {
  ExpressionPtr left = concatenation();
  while (tokens_.at("+") || tokens_.at("-")) {
    const Token& sign = tokens_.next();
    ExpressionPtr right = kept(concatenation());
    left = make(tokens_.place_of(sign), Arithmetic{sign.text, kept(std::move(left)), std::move(right)});
  }
  return left;
}

ExpressionPtr ExpressionParser::concatenation() {
  ExpressionPtr first = product();
  if (!tokens_.at("~")) return first;
  Concatenation concatenation;
  Place place = tokens_.place();
  concatenation.parts.push_back(kept(std::move(first)));
  while (tokens_.take("~")) concatenation.parts.push_back(kept(product()));
  return make(place, std::move(concatenation));
}

ExpressionPtr ExpressionParser::product() {
  ExpressionPtr left = unary();
  while (tokens_.at("*") || tokens_.at("//") || tokens_.at("%")) {
    const Token& sign = tokens_.next();
    ExpressionPtr right = kept(unary());
    left = make(tokens_.place_of(sign), Arithmetic{sign.text, kept(std::move(left)), std::move(right)});
  }
  return left;
}

ExpressionPtr ExpressionParser::unary() { return filtered(signed_operand()); }

ExpressionPtr ExpressionParser::signed_operand() {
  if (!tokens_.at("-") && !tokens_.at("+")) return postfix(primary());
  Nesting nesting(nesting_, tokens_.place());
  const Token& sign = tokens_.next();
  return make(tokens_.place_of(sign), Signed{sign.text.front(), signed_operand()});
}

}  // namespace vankho::jinja
