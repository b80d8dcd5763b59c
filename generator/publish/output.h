// The output folder as it is found: where it really lies, and whether it may be replaced.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/sealed.h"

namespace vankho::publish {

// A dot file in the root of every output: says that vankho made the folder and may replace it.
inline constexpr std::string_view kMarker = ".vankho";
inline constexpr std::string_view kMarkerText =
    "vankho made this folder and replaces everything in it but its dot files\n";

// The hashes of everything in it, as `sha256sum -c` reads them.
inline constexpr std::string_view kSums = kSumsFile;

// Absolute, and without a slash at the end; nothing need be there yet.
std::filesystem::path without_links(const std::filesystem::path& given);

// `folder` itself, or something in it; both without links.
bool holds(const std::filesystem::path& folder, const std::filesystem::path& path);

// The absolute path, free of symbolic links, that `given` stands for; nothing need be there yet. Throws
// UsageFailure if no folder there could ever be replaced: it is a file, `/`, a mount point, or holds the
// current folder.
std::string resolve_output(const std::filesystem::path& given);

// An entry of the folder that is no dot file, if the marker is not there to say that vankho made it; else
// empty.
std::string strange_entry(const std::filesystem::path& folder, std::string_view marker);

// Throws UsageFailure if there is a folder with visible files that vankho did not put there, since they would
// be gone: with a marker, those that its list of hashes does not name.
void require_replaceable(const std::string& output);

}  // namespace vankho::publish
