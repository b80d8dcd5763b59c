// Files that nobody means to keep.
#pragma once

#include <string_view>

namespace vankho {

// What Windows, Word, git and text editors leave in folders, by its name: "Thumbs.db", "~$ke-hoach.docx",
// which is there while somebody has the file open, "ke-hoach.md~", "base.html.orig".
bool is_litter(std::string_view name);

// What Windows and macOS put into every folder and on every stick, by its path: "Thumbs.db",
// "van-ban/.DS_Store", "System Volume Information/…".
bool is_left_by_system(std::string_view path);

}  // namespace vankho
