// Files that nobody means to keep.
#pragma once

#include <string_view>

namespace vankho {

// What Windows, Word, git and text editors leave in folders, by its name: "Thumbs.db", "~$ke-hoach.docx",
// which is there while somebody has the file open, "ke-hoach.md~", "base.html.orig".
bool is_litter(std::string_view name);

}  // namespace vankho
