// What a rendering knows while it runs: the values of names, and where they are looked for.
#pragma once

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

#include "outputs/value.h"
#include "render/template.h"

namespace vankho::jinja {

struct Frame;
struct Module;

struct Missing {};

// A name may stand for what is undefined, as long as it is not used.
struct Undefined {
  const Expression* origin = nullptr;    // what turned out to be undefined
  const Parameter* parameter = nullptr;  // that the call at `origin` left out, or null
};

// The variable `loop` in the body of a loop.
struct Loop {
  std::int64_t index0 = 0;
  std::int64_t length = 0;
};

// A macro with the outermost level of its file, whose names it sees.
struct Closure {
  const Macro* macro;
  Frame* home;
};

// What a name stands for. A value lives in the page's data, in a template, in a slot, or in a list that is
// being walked: longer than the binding.
using Binding = std::variant<Missing, Undefined, const Value*, Loop, Closure, const Module*>;

struct Slot {
  Binding binding;
  Value own;  // where the binding points to, if the value was made here
};

struct Variable {
  Symbol symbol;
  Binding binding;
  bool exported = false;
};

// What a file sees beyond its own functions. Not the page's data in a file that is imported.
struct Context {
  const Context* includer = nullptr;
  std::size_t names_around = 0;  // of the includer
  const std::unordered_map<Symbol, Lineage>* lineages = nullptr;
  const std::vector<const Value*>* data = nullptr;  // by symbol; null in an imported file
  std::vector<Variable> variables = {};             // set at the outermost level so far
  std::vector<Variable> given = {};                 // the names of the frame that includes it

  // How many names a search goes through.
  std::size_t names() const { return names_around + variables.size() + given.size(); }

  const Variable* find_own(Symbol symbol) const;
  Binding find(Symbol symbol) const;
  void set(const Target& target, const Binding& binding);
};

// A function while it runs.
struct Frame {
  Frame(Context& its_context, const Function& its_function, Frame* its_home = nullptr)
      : context(its_context), function(its_function), home(its_home), slots(its_function.slots.size()) {}

  Context& context;
  const Function& function;
  Frame* home;  // of a macro
  std::vector<Slot> slots;

  // Of a block: what it stands among.
  const Lineage* lineage = nullptr;
  std::size_t level = 0;

  Binding find(const Reference& reference) const;
  void enter(const Entries& entries);
};

// An imported file: its outermost level, after it has run.
struct Module {
  Module(const Template& its_file)
      : file(its_file), context{.lineages = &its_file.lineages}, frame(context, its_file.function) {}

  const Template& file;
  Context context;
  Frame frame;

  const Binding* find(Symbol symbol) const;  // null where it exports no such name
};

}  // namespace vankho::jinja
