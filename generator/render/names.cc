#include "render/names.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "render/messages.h"
#include "render/survey.h"

namespace vankho::jinja {
namespace {

// The names of one part of a function.
class Part {
 public:
  // `around` is null for a whole function but a macro, whose names may be those of its file's outermost
  // level.
  Part(const Part* around, Function& function, Entries& entries, const Symbols& symbols)
      : around_(around), function_(function), entries_(entries), symbols_(symbols) {}

  // A name that has a value before the part is entered.
  std::uint32_t add(Symbol symbol, const Place& place) {
    std::size_t count = function_.slots.size();
    auto [own, is_new] = slots_.try_emplace(symbol, static_cast<std::uint32_t>(count));
    if (is_new) function_.slots.push_back(symbol);
    if (is_new && count >= limits::kTemplateNames)
      fail(place, kTooManyNames, {symbols_.name(symbol), std::to_string(count + 1)});
    return own->second;
  }

  void add_names_set_in(const Survey& survey) {
    for (const auto& [symbol, use] : survey.uses()) {
      if (!use.is_set || slots_.contains(symbol)) continue;
      std::optional<Reference> from = around_ ? around_->find_slot(symbol, function_) : std::nullopt;
      if (!from && !use.is_set_first) from = Reference{Reference::Kind::context, symbol};
      entries_.push_back({add(symbol, use.place), from});
    }
  }

  Reference find(Symbol symbol) const {
    return find_slot(symbol, function_).value_or(Reference{Reference::Kind::context, symbol});
  }

  // Innermost first: a name may come again from further out, where it is hidden.
  std::vector<std::pair<Symbol, Reference>> names() const {
    std::vector<std::pair<Symbol, Reference>> all;
    for (const Part* part = this; part; part = part->around_) {
      for (const auto& [symbol, slot] : part->slots_)
        all.emplace_back(symbol, part->reference(slot, function_));
    }
    return all;
  }

  Function& function() const { return function_; }
  bool is_outermost_of(const Template& file) const { return !around_ && &function_ == &file.function; }

 private:
  std::optional<Reference> find_slot(Symbol symbol, const Function& from) const {
    auto own = slots_.find(symbol);
    if (own != slots_.end()) return reference(own->second, from);
    return around_ ? around_->find_slot(symbol, from) : std::nullopt;
  }

  Reference reference(std::uint32_t slot, const Function& from) const {
    return {&function_ == &from ? Reference::Kind::local : Reference::Kind::home, slot};
  }

  const Part* around_;
  Function& function_;
  Entries& entries_;
  const Symbols& symbols_;
  std::map<Symbol, std::uint32_t> slots_;
};

class Resolver {
 public:
  Resolver(Template& file, Symbols& symbols) : file_(file), symbols_(symbols) {}

  void run() {
    Part outermost(nullptr, file_.function, file_.entries, symbols_);
    whole(file_.body, outermost);
    for (std::unique_ptr<Block>& block : file_.blocks) {
      Part part(nullptr, block->function, block->entries, symbols_);
      whole(block->body, part);
    }
    for (std::unique_ptr<Macro>& macro : file_.macros) resolve_macro(*macro, outermost);
  }

 private:
  void whole(Body& body, Part& part) {
    Survey survey;
    survey.body(body);
    part.add_names_set_in(survey);
    resolve(body, part);
  }

  void resolve(Body& body, Part& part) {
    for (Statement& statement : body) std::visit([&](auto& node) { resolve(node, part); }, statement.node);
  }

  void resolve(Expression& expression, const Part& part) {
    if (Name* name = std::get_if<Name>(&expression.node)) name->reference = part.find(name->symbol);
    for_each_child(expression.node, [&](Expression& child) { resolve(child, part); });
  }

  void resolve(Target& target, Part& part, bool is_exportable) {
    target.slot = part.find(target.symbol).index;
    target.top_level = part.is_outermost_of(file_);
    target.exported = target.top_level && is_exportable && !symbols_.name(target.symbol).starts_with('_');
    if (target.exported) file_.exports.push_back(target.symbol);
  }

  void resolve(Text&, Part&) {}
  void resolve(BlockPlace&, Part&) {}
  void resolve(Print& print, Part& part) { resolve(*print.expression, part); }
  void resolve(If& choice, Part& part) {
    for (Branch& branch : choice.branches) {
      resolve(*branch.condition, part);
      resolve(branch.body, part);
    }
    resolve(choice.otherwise, part);
  }
  void resolve(For& loop, Part& part) {
    resolve(*loop.sequence, part);
    if (loop.condition) resolve_condition(loop, part);
    Part inner(&part, part.function(), loop.entries, symbols_);
    if (mentions_loop(loop.body)) loop.loop_slot = inner.add(symbols_.number("loop"), loop.targets[0].place);
    for (const Target& target : loop.targets) loop.slots.push_back(inner.add(target.symbol, target.place));
    whole(loop.body, inner);
    Part otherwise(&part, part.function(), loop.otherwise_entries, symbols_);
    whole(loop.otherwise, otherwise);
  }
  void resolve(Assignment& assignment, Part& part) {
    resolve(*assignment.value, part);
    resolve(assignment.target, part, true);
  }
  void resolve(Capture& capture, Part& part) {
    Part inner(&part, part.function(), capture.entries, symbols_);
    whole(capture.body, inner);
    resolve(capture.target, part, true);
  }
  void resolve(Include& include, Part& part) { include.names = part.names(); }
  void resolve(MacroDefinition& definition, Part& part) { resolve(definition.target, part, true); }
  void resolve(Import& import, Part& part) { resolve(import.target, part, false); }
  void resolve(FromImport& import, Part& part) {
    for (auto& [there, here] : import.names) resolve(here, part, false);
  }

  void resolve_condition(For& loop, Part& part) {
    Entries nothing_is_set;
    Part condition(&part, part.function(), nothing_is_set, symbols_);
    for (const Target& target : loop.targets) {
      loop.condition_slots.push_back(condition.add(target.symbol, target.place));
    }
    resolve(*loop.condition, condition);
  }

  void resolve_macro(Macro& macro, const Part& outermost) {
    Part part(&outermost, macro.function, macro.entries, symbols_);
    Survey survey;
    for (Parameter& parameter : macro.parameters) {
      parameter.target.slot = part.add(parameter.target.symbol, parameter.target.place);
      if (parameter.value) survey.read(*parameter.value);
    }
    survey.body(macro.body);
    part.add_names_set_in(survey);
    for (Parameter& parameter : macro.parameters) {
      if (parameter.value) resolve(*parameter.value, part);
    }
    resolve(macro.body, part);
  }

  // Jinja has the variable `loop` only where the body of the loop mentions it; an included file then sees it
  // too.
  bool mentions_loop(const Body& body) {
    Survey survey(true);
    survey.body(body);
    return survey.uses().contains(symbols_.number("loop"));
  }

  Template& file_;
  Symbols& symbols_;
};

}  // namespace

void resolve_names(Template& compiled, Symbols& symbols, std::vector<Problem>& problems) {
  try {
    Resolver(compiled, symbols).run();
  } catch (const Mistake& mistake) {
    problems.push_back(mistake.problem);
    compiled.is_whole = false;
  }
}

}  // namespace vankho::jinja
