// The files in which a portal describes itself. They are read, and never published.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace vankho {

inline constexpr std::string_view kSettingsFile = "site.yaml";
inline constexpr std::string_view kBodiesFile = "co-quan.yaml";
inline constexpr std::string_view kEventsFile = "ky-niem.yaml";
inline constexpr std::array kRegistryFiles = {kSettingsFile, kBodiesFile, kEventsFile};

// Those of gathered repositories have the repository's name and a colon, which no other path has, before
// them.
inline bool is_registry_file(std::string_view path) {
  return std::ranges::count(kRegistryFiles, path) > 0 || path.find(':') != path.npos;
}

}  // namespace vankho
