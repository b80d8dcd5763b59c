#include "render/frame.h"

#include <algorithm>

namespace vankho::jinja {
namespace {

const Variable* find_variable(const std::vector<Variable>& variables, Symbol symbol) {
  auto found = std::find_if(variables.begin(), variables.end(),
                            [&](const Variable& variable) { return variable.symbol == symbol; });
  return found == variables.end() ? nullptr : &*found;
}

}  // namespace

const Variable* Context::find_own(Symbol symbol) const { return find_variable(variables, symbol); }

Binding Context::find(Symbol symbol) const {
  for (const Context* context = this;; context = context->includer) {
    if (const Variable* variable = context->find_own(symbol)) return variable->binding;
    if (const Variable* variable = find_variable(context->given, symbol)) return variable->binding;
    if (context->includer) continue;
    const Value* value = context->data ? (*context->data)[symbol] : nullptr;
    return value ? Binding(value) : Binding(Missing{});
  }
}

void Context::set(const Target& target, const Binding& binding) {
  for (Variable& variable : variables) {
    if (variable.symbol != target.symbol) continue;
    variable.binding = binding;
    variable.exported = target.exported;
    return;
  }
  variables.push_back({target.symbol, binding, target.exported});
}

Binding Frame::find(const Reference& reference) const {
  switch (reference.kind) {
    case Reference::Kind::context:
      return context.find(reference.index);
    case Reference::Kind::local:
      return slots[reference.index].binding;
    case Reference::Kind::home:
      return home->slots[reference.index].binding;
  }
  __builtin_unreachable();
}

void Frame::enter(const Entries& entries) {
  for (const Entry& entry : entries) {
    slots[entry.slot].binding = entry.from ? find(*entry.from) : Binding(Missing{});
  }
}

const Binding* Module::find(Symbol symbol) const {
  const Variable* variable = context.find_own(symbol);
  return variable && variable->exported ? &variable->binding : nullptr;
}

}  // namespace vankho::jinja
