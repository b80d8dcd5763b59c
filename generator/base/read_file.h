// A file on disk, whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace vankho {

// Its bytes; null where it cannot be opened or read to its end, with errno saying why.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace vankho
