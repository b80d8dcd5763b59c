#include "render/renderer.h"

#include <utility>

#include "render/guards.h"
#include "render/markup.h"
#include "render/messages.h"
#include "render/unknown.h"
#include "render/values.h"

namespace vankho::jinja {

Renderer::Renderer(const Symbols& symbols, const Dict& data)
    : symbols_(symbols), page_(data), data_(symbols.size()) {
  for (const auto& [name, value] : data.items()) {
    if (std::optional<Symbol> symbol = symbols.find(name)) data_[*symbol] = &value;
  }
}

std::string Renderer::render(const Template& page) {
  constexpr std::size_t kUsualPage = std::size_t{32} << 10;
  out_.reserve(kUsualPage);
  Context context{.lineages = &page.lineages, .data = &data_};
  run(page, context, {&page.source, 0});
  return std::move(out_);
}

void Renderer::run(const Template& file, Context& context, const Place& place) {
  Deeper deeper(*this, place, file.source.path());
  Frame frame(context, file.function);
  Inside inside(*this, frame);
  frame.enter(file.entries);
  execute(file.body);
  // The frame stays while the file that it extends runs: macros and names set above live in it.
  if (file.extends) run(*file.extends->target, context, file.extends->place);
}

void Renderer::execute(const Body& body) {
  for (const Statement& statement : body) {
    budget_.spend_steps(1, statement.place);
    std::visit([&](const auto& node) { execute(node, statement.place); }, statement.node);
  }
}

void Renderer::write(std::string_view text, const Place& place) {
  budget_.spend_output(text.size(), place);
  out_ += text;
}

void Renderer::print(const Value& value, const Place& place) {
  if (const Markup* markup = value.as<Markup>()) {
    write(markup->html, place);
    return;
  }
  std::size_t before = out_.size();
  std::string number;
  append_escaped(out_, printed(value, number, work(place)));
  budget_.spend_output(out_.size() - before, place);
}

void Renderer::execute(const Text& text, const Place& place) { write(text.text, place); }

// What macros and super() print goes straight into the page.
void Renderer::execute(const Print& print, const Place&) {
  const Expression& expression = *print.expression;
  if (const MacroCall* macro = expression.as<MacroCall>()) {
    call(*macro, expression);
  } else if (expression.as<Super>()) {
    call_super(expression.place);
  } else {
    Value room;
    this->print(need(expression, room), expression.place);
  }
}

void Renderer::execute(const If& choice, const Place&) {
  for (const Branch& branch : choice.branches) {
    if (is_true(*branch.condition)) return execute(branch.body);
  }
  execute(choice.otherwise);
}

void Renderer::execute(const For& loop, const Place& place) {
  Value room;
  const Items* items = loop.sequence->as<Items>();
  if (items && loop.targets.size() == 2) {
    const Dict& dict = need_dict(*items, *loop.sequence, room);
    auto bind = [&](std::size_t i, std::span<const std::uint32_t> slots) {
      const auto& [key, value] = dict.items()[i];
      Slot& first = frame_->slots[slots[0]];
      budget_.spend_text(key.size(), place);
      first.own = key;
      first.binding = &first.own;
      frame_->slots[slots[1]].binding = &value;
    };
    return repeat(loop, dict.items().size(), bind, place);
  }
  List made;
  const List& list = as_list(need(*loop.sequence, room), made, work(loop.sequence->place));
  auto bind = [&](std::size_t i, std::span<const std::uint32_t> slots) {
    unpack(list[i], slots, loop.targets[0].place);
  };
  repeat(loop, list.size(), bind, place);
}

// Gives the names of a loop their values for one turn.
void Renderer::unpack(const Value& item, std::span<const std::uint32_t> slots, const Place& place) {
  if (slots.size() == 1) {
    frame_->slots[slots[0]].binding = &item;
    return;
  }
  budget_.spend_steps(slots.size(), place);
  List made;
  const List& parts = as_list(item, made, work(place));
  if (parts.size() != slots.size()) {
    fail(place, kWrongCount, {std::to_string(slots.size()), std::to_string(parts.size())});
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    Slot& slot = frame_->slots[slots[i]];
    if (!made.empty()) slot.own = std::move(made[i]);
    slot.binding = made.empty() ? &parts[i] : &slot.own;
  }
}

template <typename Bind>
void Renderer::repeat(const For& loop, std::size_t count, const Bind& bind, const Place& place) {
  budget_.spend_steps(count, place);
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; loop.condition && i < count; ++i) {
    bind(i, loop.condition_slots);
    if (is_true(*loop.condition)) chosen.push_back(i);
  }
  std::size_t turns = loop.condition ? chosen.size() : count;
  for (std::size_t turn = 0; turn < turns; ++turn) {
    bind(loop.condition ? chosen[turn] : turn, loop.slots);
    if (loop.loop_slot) {
      frame_->slots[*loop.loop_slot].binding =
          Loop{static_cast<std::int64_t>(turn), static_cast<std::int64_t>(turns)};
    }
    frame_->enter(loop.entries);
    execute(loop.body);
  }
  if (turns > 0) return;
  frame_->enter(loop.otherwise_entries);
  execute(loop.otherwise);
}

void Renderer::set(const Target& target, const Binding& binding) {
  frame_->slots[target.slot].binding = binding;
  if (!target.top_level) return;
  budget_.spend_search(frame_->context.variables.size(), target.place);
  frame_->context.set(target, binding);
}

// Makes the result the slot's own, so that it stays what it is when the names it came from change.
Binding Renderer::kept(Slot& slot, const Result& result, Value& room, const Place& place) {
  if (!result.value) return result.undefined;
  slot.own = result.value == &room ? std::move(room) : copy_of(*result.value, work(place));
  return &slot.own;
}

void Renderer::execute(const Assignment& assignment, const Place& place) {
  Value room;
  Result result = evaluate(*assignment.value, room);
  set(assignment.target, kept(frame_->slots[assignment.target.slot], result, room, place));
}

void Renderer::execute(const Capture& capture, const Place&) {
  frame_->enter(capture.entries);
  Slot& slot = frame_->slots[capture.target.slot];
  Markup markup = captured([&] { execute(capture.body); });
  slot.own = std::move(markup);
  set(capture.target, &slot.own);
}

void Renderer::execute(const Include& include, const Place& place) {
  const Template& target = *include.file->target;
  Context context{
      .includer = &frame_->context, .names_around = frame_->context.names(), .lineages = &target.lineages};
  budget_.spend_search(include.names.size(), place);
  for (const auto& [symbol, reference] : include.names) {
    Binding binding = frame_->find(reference);
    if (!std::holds_alternative<Missing>(binding)) context.given.push_back({symbol, binding});
  }
  run(target, context, place);
}

void Renderer::execute(const BlockPlace& block, const Place& place) {
  run_block(frame_->context.lineages->at(block.name), 0, place);
}

void Renderer::execute(const MacroDefinition& definition, const Place&) {
  set(definition.target, Closure{definition.macro, frame_});
}

void Renderer::execute(const Import& import, const Place&) { set(import.target, &module(*import.file)); }

void Renderer::execute(const FromImport& import, const Place&) {
  const Module& source = module(*import.file);
  for (const auto& [name, target] : import.names) {
    const Binding* binding = source.find(name);
    if (!binding) throw Mistake{problem_of_unknown(target.place, kUnknownExport, symbols_.name(name), {})};
    set(target, *binding);
  }
}

}  // namespace vankho::jinja
