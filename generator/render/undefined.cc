// What to say about names and parts of values that are not there.
#include "render/filters.h"
#include "render/messages.h"
#include "render/renderer.h"
#include "render/unknown.h"
#include "render/values.h"

namespace vankho::jinja {

const std::string& Renderer::last_name(const Expression& expression) const {
  const Attribute* attribute = expression.as<Attribute>();
  return symbols_.name(attribute ? attribute->key : std::get<Name>(expression.node).symbol);
}

void Renderer::fail_undefined(const Undefined& undefined) const {
  const Expression& origin = *undefined.origin;
  if (undefined.parameter) {
    const std::string& name = symbols_.name(undefined.parameter->target.symbol);
    fail(origin.place, kMissingArgument, {last_name(*origin.as<MacroCall>()->callee), name});
  }
  if (const Name* name = origin.as<Name>()) fail_name(origin, name->symbol);
  if (const FilterCall* call = origin.as<FilterCall>()) {
    fail(origin.place, kUndefinedFirst, {std::string(call->filter->name)});
  }
  if (origin.as<Conditional>()) fail(origin.place, kUndefinedElse);
  fail_part(origin);
}

void Renderer::fail_name(const Expression& expression, Symbol symbol) const {
  throw Mistake{problem_of_unknown(expression.place, kUndefinedName, symbols_.name(symbol), visible_names())};
}

// What the expression looked in is known only if nothing else was missed since.
void Renderer::fail_part(const Expression& expression) const {
  std::vector<std::string_view> keys;
  bool is_known = miss_.expression == &expression;
  if (const Dict* dict = is_known ? miss_.object.dict() : nullptr) {
    for (const auto& [key, value] : dict->items()) keys.push_back(key);
  }
  if (const Attribute* attribute = expression.as<Attribute>()) {
    throw Mistake{problem_of_unknown(expression.place, kUndefinedKey, symbols_.name(attribute->key), keys)};
  }
  if (!is_known) fail(expression.place, kUndefinedItem, {"[…]"});
  if (std::optional<std::string_view> key = as_text(miss_.key)) {
    throw Mistake{problem_of_unknown(expression.place, kUndefinedKey, *key, keys)};
  }
  std::optional<std::int64_t> index = as_integer(miss_.key);
  fail(expression.place, kUndefinedItem, {index ? std::to_string(*index) : type_name(miss_.key)});
}

void Renderer::fail_export(const Expression& expression, Symbol name, const Module& module) const {
  std::vector<std::string_view> known;
  for (Symbol symbol : module.file.exports) known.push_back(symbols_.name(symbol));
  throw Mistake{problem_of_unknown(expression.place, kUnknownExport, symbols_.name(name), known)};
}

void Renderer::fail_argument(const NamedArgument& argument, const Macro& macro) const {
  std::vector<std::string_view> known;
  for (const Parameter& parameter : macro.parameters) known.push_back(symbols_.name(parameter.target.symbol));
  throw Mistake{problem_of_unknown(argument.place, kUnknownArgument, symbols_.name(argument.name), known)};
}

std::vector<std::string_view> Renderer::visible_names() const {
  std::vector<std::string_view> names;
  for (const Frame* frame = frame_; frame; frame = frame->home) {
    for (std::size_t i = 0; i < frame->slots.size(); ++i) {
      if (std::holds_alternative<Missing>(frame->slots[i].binding)) continue;
      names.push_back(symbols_.name(frame->function.slots[i]));
    }
  }
  bool sees_page = false;
  for (const Context* context = &frame_->context; context; context = context->includer) {
    for (const Variable& variable : context->variables) names.push_back(symbols_.name(variable.symbol));
    for (const Variable& variable : context->given) names.push_back(symbols_.name(variable.symbol));
    sees_page = context->data != nullptr;
  }
  if (!sees_page) return names;
  for (const auto& [name, value] : page_.items()) names.push_back(name);
  return names;
}

}  // namespace vankho::jinja
