// What one document or page may become. A table of a few kB can have a hundred thousand cells, a text of a
// megabyte fifty thousand deadlines; whatever is made of them later costs as much. The verdict depends on the
// bytes of the file alone.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/document.h"

namespace vankho {

// True if `text` has a letter with more marks than any language writes, more lines than any paper has, or
// tables of more cells. Asked before a library is given it.
bool refuse_text(std::string_view path, std::string_view text, std::vector<Problem>& problems);

// True if more was read out of a text of `bytes` bytes than any paper says.
bool refuse_growth(const Document& document, std::size_t bytes, std::vector<Problem>& problems);

// The most bytes that may be written of as many that were read.
std::size_t most_written(std::size_t bytes);

}  // namespace vankho
