// Files of the user's cache. They say what is in drafts and internal documents, and so are their owner's
// alone.
#pragma once

#include <filesystem>
#include <string_view>

namespace vankho {

// Puts `bytes` in the place of the file at `path`, whole or not at all, in a folder that is made if need be.
// What cannot be written is not remembered: nobody is told.
void replace_own_file(const std::filesystem::path& path, std::string_view bytes);

// The folder at `path`, and those above it that are not there, for nobody else to look into.
void make_own_folder(const std::filesystem::path& path);

}  // namespace vankho
