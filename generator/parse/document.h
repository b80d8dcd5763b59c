// Bytes of a Markdown file -> a Document. Takes bytes and returns plain values, so that it can run in a child
// process. The reader of the official form keeps the text verbatim; what it infers or doubts goes beside it.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "model/page.h"

namespace vankho {

// A document of van-ban/. `path` is relative to the content's root. Bytes may have a byte-order mark, CRLF
// line ends and any normal form; they must be UTF-8. Mistakes in front matter are errors, doubts about the
// text warnings.
Document parse_document(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);

// A page of trang/: front matter ten, thu_tu; CommonMark with tables.
Page parse_page(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);

}  // namespace vankho
