// The statements of a template, from its tokens.
#pragma once

#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "render/expression_parser.h"
#include "render/symbols.h"
#include "render/template.h"
#include "render/token_stream.h"

namespace vankho::jinja {

// The words that may end a body; the last one closes the statement.
using Ends = std::initializer_list<std::string_view>;

// Throws Mistake where the grammar is broken; other mistakes go to `problems`.
class StatementParser {
 public:
  StatementParser(Template& result, Symbols& symbols, std::vector<Problem>& problems)
      : template_(result),
        symbols_(symbols),
        tokens_(result.source),
        expressions_(tokens_, symbols, problems) {}

  void run() { template_.body = body({}, tokens_.current()); }

 private:
  // Reads up to one of `ends`, which is the current token then; up to the end of the file if there are none.
  Body body(Ends ends, const Token& opening);
  // The same for a body that is not at the file's outermost level, whatever surrounds it.
  Body inner_body(Ends ends, const Token& opening);
  Body block_body(const Token& opening);
  bool at_any(Ends ends) const;
  [[noreturn]] void fail_tag(const Token& opening, Ends ends);
  void add(Body& body, const Place& place, decltype(Statement::node) node) {
    body.push_back({place, std::move(node)});
  }

  // Each begins after its first word, which is `tag`, and goes past the end of its last tag.
  void parse_if(Body& body, const Token& tag);
  void parse_for(Body& body, const Token& tag);
  void parse_set(Body& body, const Token& tag);
  void parse_include(Body& body, const Token& tag);
  void parse_extends(Body& body, const Token& tag);
  void parse_block(Body& body, const Token& tag);
  void parse_macro(Body& body, const Token& tag);
  void parse_import(Body& body, const Token& tag);
  void parse_from(Body& body, const Token& tag);

  struct Tag {
    std::string_view name;
    void (StatementParser::*parse)(Body&, const Token&);
  };
  static const Tag kTags[9];

  void end_tag() { tokens_.expect("%}"); }
  Place place_of(const Token& token) const { return tokens_.place_of(token); }
  Target target();
  std::vector<Parameter> parameters();
  FileReference* file(FileReference::Kind kind);
  void end_block(std::string_view name, const Token& opening);

  // In a file with extends, what stands outside its blocks prints nothing.
  bool is_silent() const { return template_.extends && is_outermost_; }
  void need_output(const Token& tag);

  Template& template_;
  Symbols& symbols_;
  TokenStream tokens_;
  ExpressionParser expressions_;
  std::map<Symbol, std::size_t> blocks_;  // where each begins
  bool is_outermost_ = true;
  bool in_macro_ = false;
  bool in_block_ = false;
  bool is_first_ = true;  // only comments have come so far
  int nesting_ = 0;
};

}  // namespace vankho::jinja
