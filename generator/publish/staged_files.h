// The files of a new output, in a folder of their own until it takes its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/file.h"
#include "publish/descriptor.h"

namespace vankho::publish {

// A file with the same bytes as the old output's is a hard link of it. Files have mode 0644 and folders 0755
// whatever the umask. Faults of the disk are EnvironmentFailures. The folder goes with this, unless it was
// renamed.
class StagedFiles {
 public:
  struct File {
    std::string sha256;      // empty until the file is complete
    bool unchanged = false;  // hard-linked
    std::uint64_t size = 0;
  };
  using Files = std::unordered_map<std::string, File>;

  // Of files; dot files are not counted.
  struct Counts {
    std::size_t written = 0;
    std::size_t unchanged = 0;  // same bytes as in the old output: hard-linked, so inode and mtime stay
    std::size_t removed = 0;    // files of the old output that the new one does not have
    bool operator==(const Counts&) const = default;
  };

  // Given the text of SHA256SUMS, and how many bytes the files have that it lists: the files to lie beside it
  // that speak of it. If it throws, nothing is published.
  using Seal = std::function<std::vector<vankho::File>(std::string_view sums, std::uint64_t bytes)>;

  // Makes `folder`, which nobody else can look into before `complete`; the old output need not be there.
  // `jobs` threads look at many files.
  StagedFiles(std::string folder, std::string old, unsigned jobs);
  ~StagedFiles();
  StagedFiles(const StagedFiles&) = delete;
  StagedFiles& operator=(const StagedFiles&) = delete;

  // Before the first write: the stamp that the old output had when it was left. Where it has it still, nobody
  // touched its files since, and `keep` takes the hashes of then for theirs without reading them. Returns
  // whether.
  bool expect_old(const std::string& stamp);

  // May be called from many threads at once, each path once. A path is relative, '/' between names, without
  // "." and ".."; anything else is a logic_error. Returns the SHA-256, as SHA256SUMS has it.
  std::string write(std::string_view path, std::string_view bytes);

  // The same for a file that is better not held in memory: `writer` makes it at the absolute path it is
  // given, whose folder is there already.
  std::string stream(std::string_view path,
                     const std::function<void(const std::filesystem::path& file)>& writer);

  // What was written at a path, in the same thread or before another one began.
  std::string read(std::string_view path) const;

  // Adds an old file as it is, by a link, if it has that hash, which it had when the old output was left if
  // it ever did, and can be read: its size then, else null.
  std::optional<std::uint64_t> keep(std::string_view path, const std::string& sha256);

  // Adds a symbolic link, of which no list tells.
  void link(std::string_view path, const std::string& target);

  // The hashes of all files, as sha256sum writes them, sorted bytewise by path, without dot files; when every
  // write has ended.
  std::string sums() const;

  // Once, at the end: adds SHA256SUMS over all files, what `seal` makes of it, and a dot file with a text of
  // the caller's.
  void complete(std::string_view name, std::string_view text, const Seal& seal = {});

  // Reads every file that was written again: throws EnvironmentFailure where one is not what it should be.
  // Those of the old output were read to be compared, or nobody touched them.
  void check() const;

  // Lets others read, and makes all of it last through a power failure.
  void sync() const;

  // By which a later one can tell whether anybody touched these files; when all are there.
  std::string stamp() const;

  Counts count() const;  // what is removed is left to whoever knows the old output

  const std::string& folder() const { return folder_; }
  const Files& files() const { return files_; }
  bool has(std::string_view path) const { return files_.contains(std::string(path)); }
  bool has_folder(std::string_view path) const { return folders_.contains(std::string(path)); }
  std::string staged(std::string_view path) const;
  std::string old(std::string_view path) const;

 private:
  File& claim(std::string_view path);
  void make_folder(std::string_view path);
  std::optional<std::uintmax_t> size_of_same(const std::string& old_path, const std::string& sha256) const;
  std::uint64_t bytes() const;

  const std::string folder_, old_;  // absolute
  const unsigned jobs_;
  bool untouched_ = false;  // the old output, since it was left
  Descriptor disk_;         // open from the start: syncfs tells of every write that failed since
  std::mutex mutex_;        // guards the two tables, not the File of a path
  Files files_;             // each stays where it is in memory
  std::unordered_set<std::string> folders_;
};

}  // namespace vankho::publish
