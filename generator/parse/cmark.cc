#include "parse/cmark.h"

#include <string>

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

// Of the noncharacters that entities may name, cmark writes these two as one byte each, which is no UTF-8.
constexpr std::string_view kNoUtf8 = "\xFE\xFF", kReplacement = "\xEF\xBF\xBD";

std::string mended(std::string_view text) {
  std::string mended;
  for (const char byte : text)
    mended += kNoUtf8.find(byte) == kNoUtf8.npos ? std::string_view(&byte, 1) : kReplacement;
  return mended;
}

void mend(cmark_node* node) {
  if (literal(node).find_first_of(kNoUtf8) != std::string_view::npos)
    cmark_node_set_literal(node, mended(literal(node)).c_str());
  if (url(node).find_first_of(kNoUtf8) != std::string_view::npos)
    cmark_node_set_url(node, mended(url(node)).c_str());
}

void mend_all(const Tree& tree) {
  const Walk walk(cmark_iter_new(tree.get()));
  while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) mend(cmark_iter_get_node(walk.get()));
}

}  // namespace

Tree parse(std::string_view markdown) {
  cmark_syntax_extension* table = table_extension();
  Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  cmark_parser_attach_syntax_extension(parser.get(), table);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  Tree tree(cmark_parser_finish(parser.get()));
  if (markdown.find("&#") != markdown.npos) mend_all(tree);
  return tree;
}

}  // namespace vankho::cmark
