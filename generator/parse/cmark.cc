#include "parse/cmark.h"

namespace vankho::cmark {
namespace {

cmark_syntax_extension* table_extension() {
  // Registered once, before any thread parses.
  static cmark_syntax_extension* const extension = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return cmark_find_syntax_extension("table");
  }();
  return extension;
}

}  // namespace

Tree parse(std::string_view markdown) {
  cmark_syntax_extension* table = table_extension();
  Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  cmark_parser_attach_syntax_extension(parser.get(), table);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return Tree(cmark_parser_finish(parser.get()));
}

}  // namespace vankho::cmark
