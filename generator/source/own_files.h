// What git keeps in a repository beside the objects, looked at before libgit2 opens it: that waits for ever
// for a pipe, and reads a file of any size whole.
#pragma once

#include <git2.h>

#include <filesystem>
#include <string>

namespace vankho::git {

// Throws EnvironmentFailure where one of these is a pipe or a device, or larger than git writes it, in the
// repository at `directory`, or above it where it is looked for there.
enum class Search { upwards, here };
void require_own_files(const std::string& directory, Search search = Search::upwards);

// The same of the rules in a folder of a working tree, which it has for what is ignored, and of those that
// its configuration names for all of it.
void require_rules_of_folder(const std::filesystem::path& folder);
void require_rules_of_all(git_repository* repository);

// The same of a store of objects: of what stands in it but the loose ones.
void require_own_files_of_store(const std::filesystem::path& store);

}  // namespace vankho::git
