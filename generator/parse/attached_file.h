// A file beside the documents that readers are given as it is: nothing of it is understood, but whether they
// may have it.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

// An error where `bytes` carry a mark of secrecy, as a document would (secrecy.h): at its line in a text, of
// which the first megabyte is read; anywhere in a Word, OpenDocument or presentation file. A warning where
// such a file cannot be read. Pictures, PDF and older formats say nothing.
std::vector<Problem> problems_of_attached(std::string_view path, std::string_view bytes);

}  // namespace vankho
