// The output folder, written beside the old one and put in its place whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "publish/descriptor.h"
#include "publish/lock.h"

namespace vankho {

// The old output is not touched before `commit`, and is whole if that throws. The destructor removes what was
// staged or, after `commit`, the old output. A process that dies leaves `.<name>.vankho-*` beside the output,
// which the next build of the same output removes. A second one at the same time throws EnvironmentFailure at
// once.
//
// Files have mode 0644 and folders 0755 whatever the umask. Faults of the disk are EnvironmentFailures.
class Staging {
 public:
  // Of files; dot files are not counted.
  struct Counts {
    std::size_t written = 0;
    std::size_t unchanged = 0;  // same bytes as in the old output: hard-linked, so inode and mtime stay
    std::size_t removed = 0;    // files of the old output that the new one does not have
    bool operator==(const Counts&) const = default;
  };

  // Throws UsageFailure if `out` cannot be replaced: it exists with visible files that vankho did not make,
  // is no folder, is a mount point, or holds the current folder. What a link leads to is replaced, not the
  // link.
  explicit Staging(const std::filesystem::path& out);
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  // May be called from many threads at once, each path once. A path is relative, '/' between names, without
  // "." and ".."; anything else is a logic_error.
  void write(std::string_view path, std::string_view bytes);

  // The same for a file that is better not held in memory: `writer` makes it at the absolute path it is
  // given, whose folder is there already.
  void stream(std::string_view path, const std::function<void(const std::filesystem::path& file)>& writer);

  // What was written at a path, in the same thread or before another one began.
  std::string read(std::string_view path) const;

  // Once, when every write has ended. Adds SHA256SUMS over everything staged (as sha256sum writes it, sorted
  // bytewise by path, without dot files) and the marker that lets the next build replace this output; carries
  // over the old output's dot files, but for those in folders that are gone; syncs the disk; swaps.
  Counts commit();

 private:
  struct File {
    std::string sha256;  // empty until the file is complete
    bool unchanged = false;
  };

  File& claim(std::string_view path);
  void make_folder(std::string_view path);
  std::string staged(std::string_view path) const;
  std::string old(std::string_view path) const;

  std::string sums() const;
  Counts count() const;
  std::size_t take_over_from_old() const;
  void swap() const;

  const std::string out_;     // absolute
  const std::string staged_;  // beside it; after the swap the old output, which the destructor removes
  const std::string aside_;   // beside it, only while folders trade places without the kernel's help
  const publish::Lock lock_;
  publish::Descriptor disk_;  // open from the start: syncfs tells of every write that failed since
  std::mutex mutex_;          // guards the two tables, not the File of a path
  std::unordered_map<std::string, File> files_;  // each stays where it is in memory
  std::unordered_set<std::string> folders_;
};

}  // namespace vankho
