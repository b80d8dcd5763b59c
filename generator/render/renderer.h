// One rendering of one page.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "outputs/value.h"
#include "render/budget.h"
#include "render/frame.h"
#include "render/symbols.h"
#include "render/template.h"

namespace vankho::jinja {

// What an expression gives: a value, or what about it is undefined. The value is the `room` that was offered
// for it, or lives elsewhere at least as long as the frame's bindings stay as they are.
struct Result {
  Result(const Value* its_value) : value(its_value) {}
  Result(const Undefined& its_undefined) : undefined(its_undefined) {}

  const Value* value = nullptr;  // null where it is undefined
  Undefined undefined;
};

// Every function throws Mistake.
class Renderer {
 public:
  // All must outlive the renderer.
  Renderer(const Symbols& symbols, const Dict& data);

  std::string render(const Template& page);

 private:
  // Statements (renderer.cc).
  void run(const Template& file, Context& context, const Place& place);
  void execute(const Body& body);
  void execute(const Text& text, const Place& place);
  void execute(const Print& print, const Place& place);
  void execute(const If& choice, const Place& place);
  void execute(const For& loop, const Place& place);
  void execute(const Assignment& assignment, const Place& place);
  void execute(const Capture& capture, const Place& place);
  void execute(const Include& include, const Place& place);
  void execute(const BlockPlace& block, const Place& place);
  void execute(const MacroDefinition& definition, const Place& place);
  void execute(const Import& import, const Place& place);
  void execute(const FromImport& import, const Place& place);
  template <typename Bind>
  void repeat(const For& loop, std::size_t count, const Bind& bind, const Place& place);
  void unpack(const Value& item, std::span<const std::uint32_t> slots, const Place& place);
  void write(std::string_view text, const Place& place);
  void print(const Value& value, const Place& place);
  void set(const Target& target, const Binding& binding);
  Binding kept(Slot& slot, const Result& result, Value& room, const Place& place);
  template <typename Write>
  Markup captured(const Write& write);

  // Calls (calls.cc).
  class Deeper;  // a call within others
  class Inside;  // a function that runs
  void call(const MacroCall& call, const Expression& expression);
  Closure callee(const Expression& expression);
  void bind(const MacroCall& call, const Macro& macro, Frame& frame);
  void bind(const Parameter& parameter, const Expression& value, const Place& place, Frame& frame);
  void bind_defaults(const Expression& call, const Macro& macro);
  void call_super(const Place& place);
  void run_block(const Lineage& lineage, std::size_t level, const Place& place);
  const Module& module(const FileReference& file);

  // Expressions (evaluate.cc).
  Result evaluate(const Expression& expression, Value& room);
  Result evaluate(const Literal& literal, const Expression& expression, Value& room);
  Result evaluate(const ListLiteral& list, const Expression& expression, Value& room);
  Result evaluate(const Name& name, const Expression& expression, Value& room);
  Result evaluate(const Attribute& attribute, const Expression& expression, Value& room);
  Result evaluate(const Subscript& subscript, const Expression& expression, Value& room);
  Result evaluate(const Not& negation, const Expression& expression, Value& room);
  Result evaluate(const Signed& number, const Expression& expression, Value& room);
  Result evaluate(const Arithmetic& operation, const Expression& expression, Value& room);
  Result evaluate(const Concatenation& concatenation, const Expression& expression, Value& room);
  Result evaluate(const Comparison& comparison, const Expression& expression, Value& room);
  Result evaluate(const Logical& operation, const Expression& expression, Value& room);
  Result evaluate(const Conditional& choice, const Expression& expression, Value& room);
  Result evaluate(const Test& test, const Expression& expression, Value& room);
  Result evaluate(const FilterCall& call, const Expression& expression, Value& room);
  Result evaluate(const MacroCall& call, const Expression& expression, Value& room);
  Result evaluate(const Items& items, const Expression& expression, Value& room);
  Result evaluate(const Super& super, const Expression& expression, Value& room);
  Binding find(const Name& name, const Place& place);
  Result evaluate_default(const FilterCall& call, Value& room);
  Result result_of(const Binding& binding, const Expression& expression, Value& room);
  Result missing_part(const Expression& expression, const Value& object, const Value& key);
  bool is_defined(const Expression& expression);
  bool is_true(const Expression& expression);
  const Dict& need_dict(const Items& items, const Expression& expression, Value& room);

  // The value, where what is undefined is a mistake. An inline if without else gives an empty text, as in
  // Jinja.
  const Value& need(const Result& result) const;
  const Value& need(const Expression& expression, Value& room) { return need(evaluate(expression, room)); }
  // The same for operands, where Jinja does not let such an inline if pass either.
  const Value& need_operand(const Expression& expression, Value& room);

  // What to say (undefined.cc).
  [[noreturn]] void fail_undefined(const Undefined& undefined) const;
  [[noreturn]] void fail_name(const Expression& expression, Symbol symbol) const;
  [[noreturn]] void fail_part(const Expression& expression) const;
  [[noreturn]] void fail_export(const Expression& expression, Symbol name, const Module& module) const;
  [[noreturn]] void fail_argument(const NamedArgument& argument, const Macro& macro) const;
  std::vector<std::string_view> visible_names() const;
  const std::string& last_name(const Expression& expression) const;  // of a name, or of an attribute

  Work work(const Place& place) { return {budget_, place}; }

  const Symbols& symbols_;
  const Dict& page_;
  std::vector<const Value*> data_;  // by symbol
  Budget budget_;
  std::string out_;
  Frame* frame_ = nullptr;
  int calls_ = 0;
  std::unordered_map<const Template*, std::unique_ptr<Module>> modules_;

  // The last part of a value that was looked for in vain, for the message if that matters.
  struct Miss {
    const Expression* expression = nullptr;
    Value object;
    Value key;
  };
  Miss miss_;
};

}  // namespace vankho::jinja
