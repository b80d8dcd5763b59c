// The output folder, written beside the old one and put in its place whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "publish/lock.h"
#include "publish/staged_files.h"

namespace vankho {

// The old output is not touched before `commit`, and is whole if that throws. The destructor removes what was
// staged or, after `commit`, the old output. A process that dies leaves `.<name>.vankho-*` beside the output,
// which the next build of the same output removes. A second one at the same time throws EnvironmentFailure at
// once.
//
// Files have mode 0644 and folders 0755 whatever the umask. Faults of the disk are EnvironmentFailures.
class Staging {
 public:
  using Counts = publish::StagedFiles::Counts;
  using Seal = publish::StagedFiles::Seal;

  // Throws UsageFailure if `out` cannot be replaced: it exists with visible files that vankho did not make,
  // is no folder, is a mount point, or holds the current folder. What a link leads to is replaced, not the
  // link.
  explicit Staging(const std::filesystem::path& out, unsigned jobs = 1);

  // As those of StagedFiles.
  void expect_old(const std::string& stamp) { files_.expect_old(stamp); }
  std::string write(std::string_view path, std::string_view bytes) { return files_.write(path, bytes); }
  std::string stream(std::string_view path,
                     const std::function<void(const std::filesystem::path& file)>& writer) {
    return files_.stream(path, writer);
  }
  std::optional<std::uint64_t> keep(std::string_view path, const std::string& sha256) {
    return files_.keep(path, sha256);
  }
  std::string read(std::string_view path) const { return files_.read(path); }

  // Once, when every write has ended. Adds SHA256SUMS over everything staged (as sha256sum writes it, sorted
  // bytewise by path, without dot files), what `seal` makes of it, and the marker that lets the next build
  // replace this output; carries over the old output's dot files, but for those in folders that are gone;
  // syncs the disk; swaps.
  Counts commit(const Seal& seal = {});

  // Of the output as `commit` left it.
  const std::string& stamp() const { return stamp_; }

 private:
  std::size_t take_over_from_old() const;
  void swap() const;

  const std::string out_;    // absolute
  const std::string aside_;  // beside it, only while folders trade places without the kernel's help
  const publish::Lock lock_;
  std::string stamp_;
  publish::StagedFiles files_;  // beside it; after the swap its folder is the old output
};

}  // namespace vankho
