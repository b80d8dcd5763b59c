// Files that an editor gets: never in the place of one that is there.
#pragma once

#include <filesystem>
#include <string_view>

namespace vankho {

// Makes the folders above it too. Throws UsageFailure where there is such a file, which stays as it is, and
// EnvironmentFailure where the disk refuses; then nothing is left.
void write_new_file(const std::filesystem::path& path, std::string_view bytes);

// The same at `path` below `folder`. Throws UsageFailure where a link, which anybody may have committed,
// leads from there to elsewhere.
void write_new_file_below(const std::filesystem::path& folder, const std::filesystem::path& path,
                          std::string_view bytes);

// Replaces the file whole, or not at all: written beside it, then renamed. A link is
// replaced, not followed. Throws EnvironmentFailure.
void replace_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace vankho
