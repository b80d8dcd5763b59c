// Markdown -> runs of text, tables and pages. The only user of cmark-gfm.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "model/page.h"

namespace vankho {

// A piece of Markdown that is to become one block: the text of a paragraph (on one line but for hard breaks)
// or, with `verbatim`, a table, quote or code block.
struct MarkdownPiece {
  std::string_view text;
  bool verbatim = false;
};

// One block for each piece, in order; only kind, text and rows are set. Raw HTML becomes text. A verbatim
// piece that is nothing of the kind becomes a paragraph.
std::vector<Block> parse_markdown(const std::vector<MarkdownPiece>& pieces);

// A page's Markdown (CommonMark with tables) as safe HTML; `first_line` is the line of the file at which it
// begins. Fills html, links and, from the first heading, an empty title.
void render_page(std::string_view markdown, int first_line, Page& page, std::vector<Problem>& problems);

}  // namespace vankho
