// The tags one by one.
#include <set>
#include <string>
#include <utility>

#include "render/messages.h"
#include "render/statement_parser.h"
#include "render/string_literal.h"

namespace vankho::jinja {

Target StatementParser::target() {
  const Token& name = tokens_.expect_name();
  return {.symbol = symbols_.number(name.text), .place = place_of(name)};
}

FileReference* StatementParser::file(FileReference::Kind kind) {
  Place place = tokens_.place();
  if (tokens_.current().kind != TokenKind::string)
    fail(place, kExpectedFile, {std::string(tokens_.current().text)});
  std::string path = unquoted(tokens_, tokens_.next());
  return &template_.files.emplace_back(FileReference{kind, std::move(path), place, {}, nullptr});
}

void StatementParser::parse_if(Body& body, const Token& tag) {
  If choice;
  do {
    ExpressionPtr condition = expressions_.condition();
    end_tag();
    choice.branches.push_back({std::move(condition), this->body({"elif", "else", "endif"}, tag)});
  } while (tokens_.take("elif"));
  if (tokens_.take("else")) {
    end_tag();
    choice.otherwise = this->body({"endif"}, tag);
  }
  tokens_.expect("endif");
  end_tag();
  add(body, place_of(tag), std::move(choice));
}

void StatementParser::parse_for(Body& body, const Token& tag) {
  need_output(tag);
  For loop;
  do {
    loop.targets.push_back(target());
  } while (tokens_.take(","));
  tokens_.expect("in");
  loop.sequence = expressions_.sequence();
  if (tokens_.take("if")) loop.condition = expressions_.value();
  end_tag();
  loop.body = inner_body({"else", "endfor"}, tag);
  if (tokens_.take("else")) {
    end_tag();
    loop.otherwise = inner_body({"endfor"}, tag);
  }
  tokens_.expect("endfor");
  end_tag();
  add(body, place_of(tag), std::move(loop));
}

void StatementParser::parse_set(Body& body, const Token& tag) {
  Target name = target();
  if (!tokens_.at("%}")) {
    tokens_.expect("=");
    ExpressionPtr value = expressions_.value();
    end_tag();
    add(body, place_of(tag), Assignment{name, std::move(value)});
    return;
  }
  end_tag();
  Capture capture{name, {}, inner_body({"endset"}, tag)};
  tokens_.expect("endset");
  end_tag();
  add(body, place_of(tag), std::move(capture));
}

void StatementParser::parse_include(Body& body, const Token& tag) {
  need_output(tag);
  Include include{file(FileReference::Kind::include), {}};
  if (tokens_.take("with")) tokens_.expect("context");
  end_tag();
  add(body, place_of(tag), std::move(include));
}

void StatementParser::parse_extends(Body&, const Token& tag) {
  if (!is_first_) fail(place_of(tag), kExtendsNotFirst);
  template_.extends = file(FileReference::Kind::extends);
  end_tag();
}

void StatementParser::parse_block(Body& body, const Token& tag) {
  if (in_macro_) fail(place_of(tag), kBlockInMacro);
  Target name = target();
  auto [other, is_new] = blocks_.try_emplace(name.symbol, tag.offset);
  if (!is_new) {
    int line = template_.source.line(other->second);
    fail(name.place, kBlockTwice, {symbols_.name(name.symbol), std::to_string(line)});
  }
  end_tag();
  Block& block = *template_.blocks.emplace_back(std::make_unique<Block>());
  block.name = name.symbol;
  bool is_placed = !is_silent();
  block.body = block_body(tag);
  end_block(symbols_.name(name.symbol), tag);
  if (is_placed) add(body, place_of(tag), BlockPlace{name.symbol});
}

Body StatementParser::block_body(const Token& opening) {
  bool was_in_block = std::exchange(in_block_, true);
  expressions_.set_in_block(true);
  Body result = inner_body({"endblock"}, opening);
  in_block_ = was_in_block;
  expressions_.set_in_block(was_in_block);
  return result;
}

void StatementParser::end_block(std::string_view name, const Token& opening) {
  tokens_.expect("endblock");
  if (tokens_.current().kind == TokenKind::name && !tokens_.take(name)) {
    int line = template_.source.line(opening.offset);
    fail(tokens_.place(), kWrongBlockName,
         {std::string(tokens_.current().text), std::string(name), std::to_string(line)});
  }
  end_tag();
}

std::vector<Parameter> StatementParser::parameters() {
  std::vector<Parameter> parameters;
  std::set<Symbol> names;
  tokens_.expect("(");
  while (!tokens_.at(")")) {
    Parameter parameter{target(), nullptr};
    if (!names.insert(parameter.target.symbol).second) {
      fail(parameter.target.place, kArgumentTwice, {symbols_.name(parameter.target.symbol)});
    }
    if (tokens_.take("=")) {
      parameter.value = expressions_.value();
    } else if (!parameters.empty() && parameters.back().value) {
      fail(parameter.target.place, kUnnamedAfterNamed);
    }
    parameters.push_back(std::move(parameter));
    if (!tokens_.take(",")) break;
  }
  tokens_.expect(")");
  return parameters;
}

void StatementParser::parse_macro(Body& body, const Token& tag) {
  if (!is_outermost_) fail(place_of(tag), kMacroNotOutside);
  Target name = target();
  Macro& macro = *template_.macros.emplace_back(std::make_unique<Macro>());
  macro.name = name.symbol;
  macro.parameters = parameters();
  end_tag();
  in_macro_ = true;
  macro.body = inner_body({"endmacro"}, tag);
  in_macro_ = false;
  tokens_.expect("endmacro");
  end_tag();
  add(body, place_of(tag), MacroDefinition{&macro, name});
}

void StatementParser::parse_import(Body& body, const Token& tag) {
  const FileReference* source = file(FileReference::Kind::import);
  tokens_.expect("as");
  Import import{source, target()};
  if (tokens_.take("without")) tokens_.expect("context");
  end_tag();
  add(body, place_of(tag), import);
}

void StatementParser::parse_from(Body& body, const Token& tag) {
  FileReference* source = file(FileReference::Kind::import);
  FromImport import{source, {}};
  tokens_.expect("import");
  do {
    Target there = target();
    source->names.emplace_back(there.symbol, there.place);
    import.names.emplace_back(there.symbol, tokens_.take("as") ? target() : there);
  } while (tokens_.take(","));
  if (tokens_.take("without")) tokens_.expect("context");
  end_tag();
  add(body, place_of(tag), import);
}

}  // namespace vankho::jinja
