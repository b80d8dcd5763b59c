#include <algorithm>

#include "render/guards.h"
#include "render/unknown.h"

namespace vankho::jinja {

// What a call names: a macro of this file, or of a file that was imported as a name.
Closure Renderer::callee(const Expression& expression) {
  const Attribute* attribute = expression.as<Attribute>();
  const Expression& named = attribute ? *attribute->object : expression;
  Binding binding = find(*named.as<Name>(), named.place);
  if (std::holds_alternative<Missing>(binding)) fail_name(named, named.as<Name>()->symbol);
  if (const Undefined* undefined = std::get_if<Undefined>(&binding)) fail_undefined(*undefined);
  if (attribute && std::holds_alternative<const Module*>(binding)) {
    const Module& module = *std::get<const Module*>(binding);
    const Binding* exported = module.find(attribute->key);
    if (!exported) fail_export(expression, attribute->key, module);
    binding = *exported;
  } else if (attribute) {
    fail(expression.place, kNotCallable);
  }
  const Closure* closure = std::get_if<Closure>(&binding);
  if (!closure) fail(expression.place, kNotCallable);
  return *closure;
}

void Renderer::call(const MacroCall& call, const Expression& expression) {
  Closure closure = callee(*call.callee);
  const Macro& macro = *closure.macro;
  Deeper deeper(*this, expression.place, symbols_.name(macro.name));
  Frame frame(closure.home->context, macro.function, closure.home);
  bind(call, macro, frame);
  Inside inside(*this, frame);
  frame.enter(macro.entries);
  bind_defaults(expression, macro);
  execute(macro.body);
}

// Gives the macro's parameters what the call says, which the caller's frame evaluates.
void Renderer::bind(const MacroCall& call, const Macro& macro, Frame& frame) {
  const std::string& name = symbols_.name(macro.name);
  if (call.positional.size() > macro.parameters.size()) {
    fail(call.callee->place, kTooManyArguments, {name, std::to_string(macro.parameters.size())});
  }
  for (std::size_t i = 0; i < call.positional.size(); ++i) {
    bind(macro.parameters[i], *call.positional[i], call.positional[i]->place, frame);
  }
  for (const NamedArgument& argument : call.named) {
    auto found =
        std::find_if(macro.parameters.begin(), macro.parameters.end(),
                     [&](const Parameter& parameter) { return parameter.target.symbol == argument.name; });
    if (found == macro.parameters.end()) fail_argument(argument, macro);
    bind(*found, *argument.value, argument.place, frame);
  }
}

void Renderer::bind(const Parameter& parameter, const Expression& value, const Place& place, Frame& frame) {
  Slot& slot = frame.slots[parameter.target.slot];
  if (!std::holds_alternative<Missing>(slot.binding)) {
    fail(place, kArgumentTwice, {symbols_.name(parameter.target.symbol)});
  }
  Result result = evaluate(value, slot.own);
  slot.binding = result.value ? Binding(result.value) : Binding(result.undefined);
}

void Renderer::bind_defaults(const Expression& call, const Macro& macro) {
  for (const Parameter& parameter : macro.parameters) {
    Slot& slot = frame_->slots[parameter.target.slot];
    if (!std::holds_alternative<Missing>(slot.binding)) continue;
    Value room;
    slot.binding = parameter.value
                       ? kept(slot, evaluate(*parameter.value, room), room, parameter.target.place)
                       : Binding(Undefined{&call, &parameter});
  }
}

void Renderer::run_block(const Lineage& lineage, std::size_t level, const Place& place) {
  const Block& block = *lineage[level];
  Deeper deeper(*this, place, symbols_.name(block.name));
  Frame frame(frame_->context, block.function);
  frame.lineage = &lineage;
  frame.level = level;
  Inside inside(*this, frame);
  frame.enter(block.entries);
  execute(block.body);
}

void Renderer::call_super(const Place& place) {
  const Lineage& lineage = *frame_->lineage;
  std::size_t level = frame_->level + 1;
  if (level == lineage.size()) fail(place, kNoSuper, {symbols_.name(lineage.front()->name)});
  run_block(lineage, level, place);
}

// An imported file runs once in a rendering, without the page's data; what it prints is lost.
const Module& Renderer::module(const FileReference& file) {
  const Template& target = *file.target;
  if (auto found = modules_.find(&target); found != modules_.end()) return *found->second;
  Deeper deeper(*this, file.place, file.path);
  auto module = std::make_unique<Module>(target);
  Inside inside(*this, module->frame);
  module->frame.enter(target.entries);
  captured([&] { execute(target.body); });
  return *modules_.emplace(&target, std::move(module)).first->second;
}

}  // namespace vankho::jinja
