// Files of a theme that are no templates: the words of the interface, and what pages load.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/problem.h"
#include "outputs/value.h"

namespace vankho {

// `key = text` under `[group]` lines, '#' before comments; templates see texts.group.key. Lines that are none
// of these become problems.
Dict parse_texts(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);

// Where a file that pages load is published: "vankho.css" -> "assets/vankho-1a2b3c4d.css". The name changes
// with the bytes, so that no browser shows a new page in an old style. Files of one name and the same bytes,
// from whatever folders, are one.
std::string asset_address(const File& file);

// What templates know the files by, their names: {"vankho.css": "assets/vankho-1a2b3c4d.css", …}.
Dict asset_addresses(const std::vector<File>& files);

}  // namespace vankho
