// A file beside the documents that readers are given as it is: nothing of it is understood, but whether they
// may have it.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

// An error where `bytes` carry a mark of secrecy, as a document would (secrecy.h): at its line in a text;
// anywhere in a Word file, old or new, an RTF or OpenDocument text, a presentation or a web page, also within
// a zip; and where a text opens with what would keep a document from readers, as if it was one. A warning
// where such a file cannot be read. Pictures, PDF, spreadsheets, CSV and code say nothing.
std::vector<Problem> problems_of_attached(std::string_view path, std::string_view bytes);

// The same of a file that readers are not given, and that may speak of marks: a text has them as a page of
// trang/ has them.
std::vector<Problem> problems_of_kept(std::string_view path, std::string_view bytes);

}  // namespace vankho
