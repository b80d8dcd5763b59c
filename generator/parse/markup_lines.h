// The XML of office files and the HTML of web pages as lines, as far as marks of secrecy ask for: nothing is
// refused.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// Paragraphs, and tables row by row: the cells of a row one below the other, then beside each other. Rows
// with more than two filled cells, and those that count, are left out, but in the head of a document: they
// are lists. Boxes stand in the middle of the paragraph that they are anchored to, and so apart, with what a
// watermark says and what was struck out. What a style shows in capitals is in capitals.
struct MarkupLines {
  std::string text, boxes;
  std::vector<bool> of_rows;  // for each line of `text`: whether it is in a table, and not in a head
};

// All rows are there where it `keeps_rows`, as the heads of pages do.
MarkupLines lines_of_markup(std::string_view markup, bool keeps_rows = false);

}  // namespace vankho
