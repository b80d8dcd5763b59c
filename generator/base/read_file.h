// A file on disk, whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// Its bytes; null where it cannot be opened or read to its end, with errno saying why.
std::optional<std::string> read_file(const std::filesystem::path& path);

// Its first bytes, at most `most` of them; null as above.
std::optional<std::string> read_beginning(const std::filesystem::path& path, std::size_t most);

// The same as read_file piece by piece; false where read_file would give null, after whatever could be read.
bool read_file(const std::filesystem::path& path, const std::function<void(std::string_view piece)>& take);

}  // namespace vankho
