// What git knows of the files of a working tree.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>

#include "source/git.h"

namespace vankho {

// All paths are below the top of the working tree.
class WorkingCopy {
 public:
  // `directory` is a folder, the top of a working tree or not: a repository further up is none of its own.
  // Throws UsageFailure where it is a repository without a working tree.
  explicit WorkingCopy(const std::string& directory);

  // The id of HEAD; empty where there is none.
  std::string commit() const;

  // Before anything in a folder, which is named as it lies on disk, is asked about. Throws EnvironmentFailure
  // where what it says of ignored files cannot be read.
  void enter(const std::filesystem::path& folder) const;

  // Whether git leaves the path out; that of a folder ends in '/'. What is in the index is never ignored.
  bool ignores(const std::string& path) const;

  // The id of the file's bytes if the index proves, as it does to git itself, that they did not change since
  // they were added.
  std::optional<git_oid> unchanged(const std::string& path, const struct stat& now) const;

 private:
  bool is_tracked(const std::string& path) const;

  git::Repository repository_;  // all three empty where there is none
  git::Index index_;
  git::ObjectStore objects_;
  struct timespec index_written_ = {};
};

}  // namespace vankho
