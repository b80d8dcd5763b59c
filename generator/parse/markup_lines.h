// The XML of office files and the HTML of web pages as lines, as far as marks of secrecy ask for: nothing is
// refused.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// Paragraphs, and tables row by row: the cells of a row one below the other, then beside each other. Rows
// with more than two filled cells are left out: a head stands in two, and what has more is a list. Boxes
// stand in the middle of the paragraph that they are anchored to, and so apart, with what a watermark says.
// What a style shows in capitals is in capitals.
struct MarkupLines {
  std::string text, boxes;
  std::vector<bool> of_rows;  // for each line of `text`: whether it is in a table, and not in a head
};

MarkupLines lines_of_markup(std::string_view markup);

}  // namespace vankho
