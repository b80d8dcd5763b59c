// Which numbers alone on their lines count pages, and which are content: a table's cells, the stanzas of a
// poem.
#pragma once

#include <span>
#include <vector>

#include "parse/source_text.h"

namespace vankho {

// Indices of the lines that hold nothing but a page's number. Numbers that follow one another more closely
// than a page is long count something else; one that no blank line parts from the text must cut a sentence,
// or be the next page's.
std::vector<std::size_t> find_page_numbers(std::span<const Line> lines);

}  // namespace vankho
