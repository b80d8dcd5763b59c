// cmark-gfm's handles, owned.
#pragma once

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>
#include <string_view>

// Exported by the library and declared in its table.h, which is not installed.
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
}

namespace vankho::cmark {

struct Free {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

using Tree = std::unique_ptr<cmark_node, Free>;
using Parser = std::unique_ptr<cmark_parser, Free>;
using Walk = std::unique_ptr<cmark_iter, Free>;

// CommonMark with tables. Of the extensions only `table` is attached: strikethrough and autolink change a
// global table during the parse, which threads would share. The texts and addresses of the tree are UTF-8 if
// `markdown` is.
Tree parse(std::string_view markdown);

inline std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? std::string_view(text) : std::string_view();
}

inline std::string_view url(cmark_node* node) {
  const char* text = cmark_node_get_url(node);
  return text ? std::string_view(text) : std::string_view();
}

}  // namespace vankho::cmark
