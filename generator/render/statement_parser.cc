#include "render/statement_parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "render/messages.h"
#include "render/unknown.h"

namespace vankho::jinja {

const StatementParser::Tag StatementParser::kTags[] = {
    {"block", &StatementParser::parse_block},     {"extends", &StatementParser::parse_extends},
    {"for", &StatementParser::parse_for},         {"from", &StatementParser::parse_from},
    {"if", &StatementParser::parse_if},           {"import", &StatementParser::parse_import},
    {"include", &StatementParser::parse_include}, {"macro", &StatementParser::parse_macro},
    {"set", &StatementParser::parse_set}};

bool StatementParser::at_any(Ends ends) const {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return tokens_.at(end); });
}

Body StatementParser::body(Ends ends, const Token& opening) {
  Nesting nesting(nesting_, place_of(opening));
  Body body;
  for (;;) {
    const Token& token = tokens_.current();
    if (token.kind == TokenKind::end) {
      if (ends.size() == 0) return body;
      fail(place_of(opening), kNotClosed, {std::string(opening.text), std::string(*std::prev(ends.end()))});
    }
    tokens_.next();
    if (token.kind == TokenKind::text) {
      if (!is_silent()) add(body, place_of(token), Text{token.text});
    } else if (token.kind == TokenKind::print_begin) {
      Print print{expressions_.printed()};
      tokens_.expect("}}");
      if (!is_silent()) add(body, place_of(token), std::move(print));
    } else {
      if (at_any(ends)) return body;
      if (tokens_.current().kind != TokenKind::name) {
        fail(tokens_.place(), kExpectedName, {std::string(tokens_.current().text)});
      }
      const Tag* tag = std::find_if(std::begin(kTags), std::end(kTags),
                                    [&](const Tag& known) { return tokens_.at(known.name); });
      if (tag == std::end(kTags)) fail_tag(opening, ends);
      (this->*tag->parse)(body, tokens_.next());
    }
    is_first_ = false;
  }
}

void StatementParser::fail_tag(const Token& opening, Ends ends) {
  static constexpr std::string_view kOthers[] = {"elif",  "else",     "endblock", "endfor",
                                                 "endif", "endmacro", "endraw",   "endset"};
  std::string name(tokens_.current().text);
  if (std::find(std::begin(kOthers), std::end(kOthers), name) != std::end(kOthers)) {
    if (ends.size() == 0) fail(tokens_.place(), kStrayTag, {name});
    fail(tokens_.place(), kMisplacedTag,
         {name, std::string(opening.text), std::to_string(template_.source.line(opening.offset)),
          std::string(*std::prev(ends.end()))});
  }
  std::vector<std::string_view> known(std::begin(kOthers), std::end(kOthers));
  for (const Tag& tag : kTags) known.push_back(tag.name);
  throw Mistake{problem_of_unknown(tokens_.place(), kUnknownTag, name, known)};
}

Body StatementParser::inner_body(Ends ends, const Token& opening) {
  bool was_outermost = std::exchange(is_outermost_, false);
  Body result = body(ends, opening);
  is_outermost_ = was_outermost;
  return result;
}

void StatementParser::need_output(const Token& tag) {
  if (is_silent()) fail(place_of(tag), kPrintsOutsideBlock, {std::string(tag.text)});
}

}  // namespace vankho::jinja
