// What makes two ZIM files of the same site differ: the index of titles in it has an id of chance.
#pragma once

#include <array>
#include <filesystem>

namespace vankho::zim_file {

using Id = std::array<char, 16>;

// Gives every index in the file this id, and the file the checksum that then fits; makes that last. Throws
// std::runtime_error where the file is not as libzim writes it.
void fix_identity(const std::filesystem::path& file, const Id& id);

}  // namespace vankho::zim_file
