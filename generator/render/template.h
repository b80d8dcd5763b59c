// A compiled template: its statements, and what other templates may take from it. Written by the parser, then
// completed by resolve_names and link; immutable from then on.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "render/expression.h"

namespace vankho::jinja {

struct Statement;
struct Template;
using Body = std::vector<Statement>;

// What runs with slots of its own for its names: a file's outermost level, a block, a macro.
struct Function {
  std::vector<Symbol> slots;  // whose value a slot holds
};

// Where a name gets its first value from when a part of a function is entered; without `from` it has none.
struct Entry {
  std::uint32_t slot;
  std::optional<Reference> from;
};
using Entries = std::vector<Entry>;

// A name that is given a value.
struct Target {
  Symbol symbol;
  Place place;
  std::uint32_t slot = 0;
  bool top_level = false;  // blocks, included and extended files see it
  bool exported = false;   // files that import this one see it
};

// A file that a template names.
struct FileReference {
  enum class Kind : std::uint8_t { extends, include, import };
  Kind kind;
  std::string path;
  Place place;
  std::vector<std::pair<Symbol, Place>> names;  // that are imported from it one by one
  const Template* target = nullptr;
};

struct Text {
  std::string_view text;  // lies in the source
};

struct Print {
  ExpressionPtr expression;
};

struct Branch {
  ExpressionPtr condition;
  Body body;
};

struct If {
  std::vector<Branch> branches;
  Body otherwise;
};

struct For {
  std::vector<Target> targets;
  ExpressionPtr sequence;
  ExpressionPtr condition;                     // may be null
  std::vector<std::uint32_t> slots;            // of the targets, in the body
  std::vector<std::uint32_t> condition_slots;  // and in the condition
  std::optional<std::uint32_t> loop_slot;      // where the body mentions `loop`
  Entries entries;
  Body body;
  Entries otherwise_entries;
  Body otherwise;
};

struct Assignment {
  Target target;
  ExpressionPtr value;
};

// {% set x %}…{% endset %}
struct Capture {
  Target target;
  Entries entries;
  Body body;
};

struct Include {
  const FileReference* file;
  std::vector<std::pair<Symbol, Reference>> names;  // of the frame, innermost first
};

struct BlockPlace {
  Symbol name;
};

struct Parameter {
  Target target;
  ExpressionPtr value;  // if it is not given; may be null
};

struct Macro {
  Symbol name;
  std::vector<Parameter> parameters;
  Function function;
  Entries entries;
  Body body;
};

struct MacroDefinition {
  const Macro* macro;
  Target target;
};

// {% import "file" as name %}
struct Import {
  const FileReference* file;
  Target target;
};

// {% from "file" import name as other, … %}
struct FromImport {
  const FileReference* file;
  std::vector<std::pair<Symbol, Target>> names;  // there, and here
};

struct Statement {
  Place place;
  std::variant<Text, Print, If, For, Assignment, Capture, Include, BlockPlace, MacroDefinition, Import,
               FromImport>
      node;
};

struct Block {
  Symbol name;
  Function function;
  Entries entries;
  Body body;
};

// A block, and after it what it replaces, which super() prints.
using Lineage = std::vector<const Block*>;

struct Template {
  explicit Template(const File& file) : source(file) {}

  Source source;
  bool is_whole = true;  // false where the parser gave up
  Function function;
  Entries entries;
  Body body;
  std::vector<std::unique_ptr<Block>> blocks;
  std::vector<std::unique_ptr<Macro>> macros;
  std::deque<FileReference> files;         // all that are named
  const FileReference* extends = nullptr;  // one of them, or null
  std::vector<Symbol> exports;             // what may be imported
  std::unordered_map<Symbol, Lineage> lineages;
};

}  // namespace vankho::jinja
