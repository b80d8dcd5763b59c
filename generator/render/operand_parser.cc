// The operands of expressions: names, literals, and what follows them after '.', '[', '(', '|' and `is`.
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "render/expression_parser.h"
#include "render/messages.h"
#include "render/string_literal.h"
#include "render/test_rules.h"
#include "render/unknown.h"

namespace vankho::jinja {
namespace {

// Jinja finds these before it looks for a key of that name.
constexpr std::string_view kDictMethods[] = {"clear", "copy",    "fromkeys",   "get",    "items", "keys",
                                             "pop",   "popitem", "setdefault", "update", "values"};

bool is_dict_method(std::string_view name) {
  return std::find(std::begin(kDictMethods), std::end(kDictMethods), name) != std::end(kDictMethods);
}

std::optional<Value> constant(std::string_view name) {
  if (name == "true" || name == "True") return Value(true);
  if (name == "false" || name == "False") return Value(false);
  if (name == "none" || name == "None") return Value();
  return std::nullopt;
}

}  // namespace

ExpressionPtr ExpressionParser::primary() {
  switch (tokens_.current().kind) {
    case TokenKind::name:
      return name();
    case TokenKind::string:
      return string_literal();
    case TokenKind::integer:
      return integer_literal();
    default:
      break;
  }
  if (tokens_.at("[")) return list_literal();
  if (!tokens_.take("(")) fail(tokens_.place(), kExpectedExpression, {std::string(tokens_.current().text)});
  ExpressionPtr inner = conditional();
  tokens_.expect(")");
  return inner;
}

ExpressionPtr ExpressionParser::name() {
  Place place = tokens_.place();
  std::string_view name = tokens_.current().text;
  if (std::optional<Value> value = constant(name)) {
    tokens_.next();
    return make(place, Literal{std::move(*value)});
  }
  if (name == "super") return super_call();
  if (is_reserved(name) && name != "loop") fail(place, kExpectedExpression, {std::string(name)});
  tokens_.next();
  return make(place, Name{symbols_.number(name), {}});
}

ExpressionPtr ExpressionParser::super_call() {
  Place place = tokens_.place_of(tokens_.next());
  tokens_.expect("(");
  tokens_.expect(")");
  if (!in_block_) report(problem_at(place, kSuperOutside));
  return make(place, Super{});
}

ExpressionPtr ExpressionParser::string_literal() {
  Place place = tokens_.place();
  std::string text;
  while (tokens_.current().kind == TokenKind::string) text += unquoted(tokens_, tokens_.next());
  return make(place, Literal{std::move(text)});
}

ExpressionPtr ExpressionParser::integer_literal() {
  const Token& token = tokens_.next();
  std::int64_t number = 0;
  const char* end = token.text.data() + token.text.size();
  bool is_zero = token.text.find_first_not_of('0') == std::string_view::npos;
  if (!is_zero && token.text.front() == '0')
    fail(tokens_.place_of(token), kNotAnInteger, {std::string(token.text)});
  if (std::from_chars(token.text.data(), end, number).ec != std::errc())
    fail(tokens_.place_of(token), kNumberTooBig);
  return make(tokens_.place_of(token), Literal{number});
}

ExpressionPtr ExpressionParser::list_literal() {
  Place place = tokens_.place_of(tokens_.next());
  ListLiteral list;
  while (!tokens_.at("]")) {
    list.items.push_back(value());
    if (!tokens_.take(",")) break;
  }
  tokens_.expect("]");
  return make(place, std::move(list));
}

ExpressionPtr ExpressionParser::postfix(ExpressionPtr object) {
  for (;;) {
    if (tokens_.at(".")) {
      object = attribute(kept(std::move(object)));
    } else if (tokens_.at("[")) {
      object = subscript(kept(std::move(object)));
    } else if (tokens_.at("(")) {
      object = call(std::move(object));
    } else {
      return object;
    }
  }
}

ExpressionPtr ExpressionParser::attribute(ExpressionPtr object) {
  tokens_.expect(".");
  Place place = tokens_.place();
  if (tokens_.current().kind == TokenKind::integer)
    return make(place, Subscript{std::move(object), integer_literal()});
  if (tokens_.current().kind != TokenKind::name)
    fail(place, kExpectedName, {std::string(tokens_.current().text)});
  std::string_view key = tokens_.next().text;
  if (tokens_.at("(") && key == "items") {
    tokens_.expect("(");
    tokens_.expect(")");
    return make(place, Items{std::move(object)});
  }
  if (!tokens_.at("(") && is_dict_method(key)) report(problem_at(place, kMethod, {std::string(key)}));
  return make(place, Attribute{std::move(object), symbols_.number(key)});
}

ExpressionPtr ExpressionParser::subscript(ExpressionPtr object) {
  Place place = tokens_.place_of(tokens_.next());
  ExpressionPtr key = value();
  tokens_.expect("]");
  return make(place, Subscript{std::move(object), std::move(key)});
}

ExpressionPtr ExpressionParser::call(ExpressionPtr callee) {
  const Attribute* attribute = callee->as<Attribute>();
  bool is_of_file = attribute && attribute->object->as<Name>();
  if (!callee->as<Name>() && !is_of_file) fail(tokens_.place(), kNotCallable);
  Place place = callee->place;
  Arguments given = arguments();
  return make(place, MacroCall{std::move(callee), std::move(given.positional), std::move(given.named)});
}

ExpressionParser::Arguments ExpressionParser::arguments() {
  Arguments given;
  tokens_.expect("(");
  while (!tokens_.at(")")) {
    if (tokens_.current().kind == TokenKind::name && tokens_.following().is("=")) {
      const Token& name = tokens_.next();
      tokens_.next();
      given.named.push_back({symbols_.number(name.text), tokens_.place_of(name), value()});
    } else if (given.named.empty()) {
      given.positional.push_back(value());
    } else {
      fail(tokens_.place(), kUnnamedAfterNamed);
    }
    if (!tokens_.take(",")) break;
  }
  tokens_.expect(")");
  return given;
}

ExpressionPtr ExpressionParser::filtered(ExpressionPtr operand) {
  for (;;) {
    if (tokens_.at("|")) {
      operand = filter(std::move(operand));
    } else if (tokens_.at("is")) {
      operand = test(std::move(operand));
    } else if (tokens_.at("(")) {
      fail(tokens_.place(), kNotCallable);
    } else {
      return operand;
    }
  }
}

ExpressionPtr ExpressionParser::filter(ExpressionPtr operand) {
  tokens_.expect("|");
  Place place = tokens_.place();
  if (tokens_.current().kind != TokenKind::name)
    fail(place, kExpectedName, {std::string(tokens_.current().text)});
  std::string_view name = tokens_.next().text;
  const Filter* filter = find_filter(name);
  Arguments given = tokens_.at("(") ? arguments() : Arguments{};
  if (!filter) {
    report(problem_of_unknown(place, kUnknownFilter, name, filter_names()));
    return operand;
  }
  if (!filter->walks) operand = kept(std::move(operand));
  FilterCall call{std::move(operand), filter, Expressions(filter->parameter_count())};
  bind(call, std::move(given), place);
  return make(place, std::move(call));
}

void ExpressionParser::bind(FilterCall& call, Arguments given, const Place& place) {
  const Filter& filter = *call.filter;
  if (given.positional.size() > filter.positional) {
    report(
        problem_at(place, kTooManyArguments, {std::string(filter.name), std::to_string(filter.positional)}));
    return;
  }
  std::move(given.positional.begin(), given.positional.end(), call.arguments.begin());
  for (NamedArgument& argument : given.named) bind_named(call, std::move(argument));
  for (std::size_t i = 0; i < filter.required; ++i) {
    if (call.arguments[i]) continue;
    report(
        problem_at(place, kMissingArgument, {std::string(filter.name), std::string(filter.parameters[i])}));
  }
}

void ExpressionParser::bind_named(FilterCall& call, NamedArgument argument) {
  const Filter& filter = *call.filter;
  std::string_view name = symbols_.name(argument.name);
  auto end =
      filter.parameters.begin() + static_cast<std::ptrdiff_t>(filter.nameable ? filter.parameter_count() : 0);
  auto found = std::find(filter.parameters.begin(), end, name);
  if (found == end) {
    report(problem_of_unknown(argument.place, kUnknownArgument, name, {filter.parameters.begin(), end}));
    return;
  }
  ExpressionPtr& bound = call.arguments[static_cast<std::size_t>(found - filter.parameters.begin())];
  if (bound) report(problem_at(argument.place, kArgumentTwice, {std::string(name)}));
  bound = std::move(argument.value);
}

ExpressionPtr ExpressionParser::test(ExpressionPtr operand) {
  tokens_.expect("is");
  bool is_negated = tokens_.take("not");
  Place place = tokens_.place();
  if (tokens_.current().kind != TokenKind::name)
    fail(place, kExpectedName, {std::string(tokens_.current().text)});
  std::string_view name = tokens_.next().text;
  const TestRule* rule = find_test(name);
  if (!rule) throw Mistake{problem_of_unknown(place, kUnknownTest, name, test_names())};
  ExpressionPtr argument = rule->takes_argument() ? postfix(primary()) : nullptr;
  // Jinja takes any other word here for the argument of a test that has none.
  bool ends = tokens_.current().kind != TokenKind::name || tokens_.at("and") || tokens_.at("or") ||
              tokens_.at("else");
  if (!argument && !ends)
    fail(tokens_.place(), kTestNotEnded, {std::string(name), std::string(tokens_.current().text)});
  ExpressionPtr test = make(place, Test{kept(std::move(operand)), rule, std::move(argument)});
  return is_negated ? make(place, Not{std::move(test)}) : std::move(test);
}

}  // namespace vankho::jinja
