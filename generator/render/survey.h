// What a template does with names, part by part of its functions.
#pragma once

#include <map>
#include <variant>

#include "render/template.h"

namespace vankho::jinja {

// What happens to a name in one part of a function, parts within it aside.
struct Use {
  bool is_set = false;
  bool is_set_first = false;  // before it is read, and not only in a branch
  Place place;                // where it is set, if it is
};

class Survey {
 public:
  // A deep one looks at the parts within it too, blocks aside.
  explicit Survey(bool is_deep = false) : is_deep_(is_deep) {}

  void body(const Body& body) {
    for (const Statement& statement : body) std::visit([&](const auto& node) { look(node); }, statement.node);
  }
  void read(Expression& expression) {
    if (const Name* name = expression.as<Name>()) uses_.try_emplace(name->symbol);
    for_each_child(expression.node, [&](Expression& child) { read(child); });
  }
  const std::map<Symbol, Use>& uses() const { return uses_; }

 private:
  void look(const Text&) {}
  void look(const Print& print) { read(*print.expression); }
  void look(const If& choice) {
    for (const Branch& branch : choice.branches) read(*branch.condition);
    ++branches_;
    for (const Branch& branch : choice.branches) body(branch.body);
    body(choice.otherwise);
    --branches_;
  }
  void look(const For& loop) {
    read(*loop.sequence);
    if (!is_deep_) return;
    if (loop.condition) read(*loop.condition);
    body(loop.body);
    body(loop.otherwise);
  }
  void look(const Assignment& assignment) {
    read(*assignment.value);
    set(assignment.target);
  }
  void look(const Capture& capture) {
    set(capture.target);
    if (is_deep_) body(capture.body);
  }
  void look(const Include&) {}
  void look(const BlockPlace&) {}
  void look(const MacroDefinition& definition) { set(definition.target); }
  void look(const Import& import) { set(import.target); }
  void look(const FromImport& import) {
    for (const auto& [there, here] : import.names) set(here);
  }

  void set(const Target& target) {
    auto [use, is_new] = uses_.try_emplace(target.symbol);
    use->second.is_set = true;
    use->second.place = target.place;
    if (is_new) use->second.is_set_first = branches_ == 0;
  }

  bool is_deep_;
  std::map<Symbol, Use> uses_;
  int branches_ = 0;
};

}  // namespace vankho::jinja
