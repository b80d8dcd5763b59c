// Problems with the lines that they speak of.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "source/snapshot.h"

namespace vankho {

// Gives each problem the text of its line in the file that has these bytes, but for those that must not quote
// their document, and those that have one.
void quote(std::span<Problem> problems, std::string_view bytes);

// Sorts the problems, keeps the first of each file, and quotes.
void finish(std::vector<Problem>& problems, const Snapshot& snapshot);

// The same, of bytes that are read elsewhere: `read` gives those of a path, null where there are none.
using ReadBytes = std::function<std::optional<std::string>(const std::string& path)>;
void finish(std::vector<Problem>& problems, const ReadBytes& read);

}  // namespace vankho
