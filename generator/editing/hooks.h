// The git hooks: what is committed or pushed is checked first.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vankho {

// Writes pre-commit into a repository that is worked in, pre-receive and post-receive into one that is pushed
// to; returns their paths. `program` is what they run where no vankho is in the path. Hooks of vankho's own
// are replaced; throws UsageFailure where another one is there, before anything is written.
std::vector<std::filesystem::path> install_hooks(const std::string& repository,
                                                 const std::filesystem::path& program);

}  // namespace vankho
