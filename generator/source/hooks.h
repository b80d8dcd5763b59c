// Where git looks for the hooks of a repository.
#pragma once

#include <filesystem>
#include <string>

namespace vankho {

struct HookFolder {
  std::filesystem::path path;  // may not be there yet
  bool bare = false;           // a repository that is pushed to, not worked in
};

// core.hooksPath of the repository's own configuration is followed. Throws EnvironmentFailure where there is
// no repository at `directory` or above it.
HookFolder hook_folder(const std::string& directory);

}  // namespace vankho
