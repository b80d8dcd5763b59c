// Expressions, when a page is rendered.
#include <array>
#include <utility>

#include "render/filters.h"
#include "render/guards.h"
#include "render/operators.h"
#include "render/test_rules.h"
#include "render/values.h"

namespace vankho::jinja {
Result Renderer::evaluate(const Expression& expression, Value& room) {
  budget_.spend_steps(1, expression.place);
  return std::visit([&](const auto& node) { return evaluate(node, expression, room); }, expression.node);
}

const Value& Renderer::need(const Result& result) const {
  static const Value empty = "";
  if (result.value) return *result.value;
  if (!result.undefined.parameter && result.undefined.origin->as<Conditional>()) return empty;
  fail_undefined(result.undefined);
}

const Value& Renderer::need_operand(const Expression& expression, Value& room) {
  Result result = evaluate(expression, room);
  if (!result.value) fail_undefined(result.undefined);
  return *result.value;
}

bool Renderer::is_true(const Expression& expression) {
  Value room;
  return truth(need(expression, room));
}

Result Renderer::evaluate(const Literal& literal, const Expression&, Value&) { return &literal.value; }

Result Renderer::evaluate(const ListLiteral& list, const Expression& expression, Value& room) {
  List values;
  bool holds_others = false;
  for (const ExpressionPtr& item : list.items) {
    Value own;
    const Value& value = need(*item, own);
    holds_others = holds_others || value.list() || value.dict();
    values.push_back(copy_of(value, work(item->place)));
  }
  if (holds_others) budget_.spend_list_of_lists(expression.place);
  room = std::move(values);
  return &room;
}

Result Renderer::evaluate(const Not& negation, const Expression&, Value& room) {
  room = !is_true(*negation.operand);
  return &room;
}

Result Renderer::evaluate(const Signed& number, const Expression& expression, Value& room) {
  Value own;
  const Value& operand = need_operand(*number.operand, own);
  if (!as_integer(operand))
    fail(expression.place, kWrongOperand, {std::string(1, number.sign), type_name(operand)});
  room = calculate(number.sign == '-' ? "-" : "+", Value(0), operand, work(expression.place));
  return &room;
}

Result Renderer::evaluate(const Arithmetic& operation, const Expression& expression, Value& room) {
  Value left_room, right_room;
  const Value& left = need_operand(*operation.left, left_room);
  const Value& right = need_operand(*operation.right, right_room);
  room = calculate(operation.sign, left, right, work(expression.place));
  return &room;
}

Result Renderer::evaluate(const Concatenation& concatenation, const Expression& expression, Value& room) {
  std::vector<Value> rooms(concatenation.parts.size());
  std::vector<const Value*> parts(concatenation.parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = &need(*concatenation.parts[i], rooms[i]);
  room = jinja::concatenation(parts, Value(""), work(expression.place));
  return &room;
}

Result Renderer::evaluate(const Comparison& comparison, const Expression& expression, Value& room) {
  std::array<Value, 2> rooms;
  const Value* left = &need_operand(*comparison.operands[0], rooms[0]);
  bool all_hold = true;
  for (std::size_t i = 0; all_hold && i < comparison.relations.size(); ++i) {
    const Value& right = need_operand(*comparison.operands[i + 1], rooms[(i + 1) % 2]);
    all_hold = holds(comparison.relations[i], *left, right, work(expression.place));
    left = &right;
  }
  room = all_hold;
  return &room;
}

// As in Python, the operand that decides is the result.
Result Renderer::evaluate(const Logical& operation, const Expression&, Value& room) {
  Result left = evaluate(*operation.left, room);
  bool left_decides = truth(need(left)) != operation.is_and;
  return left_decides ? left : evaluate(*operation.right, room);
}

Result Renderer::evaluate(const Conditional& choice, const Expression& expression, Value& room) {
  if (is_true(*choice.condition)) return evaluate(*choice.value, room);
  return choice.otherwise ? evaluate(*choice.otherwise, room) : Undefined{&expression};
}

Result Renderer::evaluate(const Test& test, const Expression& expression, Value& room) {
  Value operand_room, argument_room;
  const Value* argument = nullptr;
  const Value* operand = nullptr;
  if (test.argument) {
    operand = &need_operand(*test.operand, operand_room);
    argument = &need_operand(*test.argument, argument_room);
  } else if (test.rule->kind == TestRule::Kind::none) {
    operand = evaluate(*test.operand, operand_room).value;
  } else {
    operand = is_defined(*test.operand) ? &operand_room : nullptr;
  }
  room = passes(*test.rule, operand, argument, work(expression.place));
  return &room;
}

Result Renderer::evaluate(const FilterCall& call, const Expression& expression, Value& room) {
  if (!call.filter->apply) return evaluate_default(call, room);
  Value subject_room;
  const Value& subject = need(*call.operand, subject_room);
  std::array<Value, 3> rooms;
  std::array<const Value*, 3> arguments{};
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    if (call.arguments[i]) arguments[i] = &need(*call.arguments[i], rooms[i]);
  }
  const Value* result =
      call.filter->apply({call.filter->name, &subject, arguments, work(expression.place)}, room);
  if (!result) return Undefined{&expression};
  bool is_lent = result == &room || (&subject != &subject_room && result != &rooms[0]);
  if (is_lent) return result;
  room = copy_of(*result, work(expression.place));
  return &room;
}

// Either side may be undefined, and so may be the result.
Result Renderer::evaluate_default(const FilterCall& call, Value& room) {
  Value subject_room, fallback_room = "";
  Result subject = evaluate(*call.operand, subject_room);
  Result fallback = call.arguments[0] ? evaluate(*call.arguments[0], fallback_room) : Result(&fallback_room);
  bool replaces_false = call.arguments[1] && is_true(*call.arguments[1]);
  bool keeps = subject.value && !(replaces_false && !truth(*subject.value));
  Result result = keeps ? subject : fallback;
  if (result.value != &subject_room && result.value != &fallback_room) return result;
  room = keeps ? std::move(subject_room) : std::move(fallback_room);
  return &room;
}

Result Renderer::evaluate(const MacroCall& macro, const Expression& expression, Value& room) {
  room = captured([&] { call(macro, expression); });
  return &room;
}

Result Renderer::evaluate(const Super&, const Expression& expression, Value& room) {
  room = captured([&] { call_super(expression.place); });
  return &room;
}

}  // namespace vankho::jinja
