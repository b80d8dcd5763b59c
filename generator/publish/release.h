// A site on its way to readers as the next release.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "publish/moved_pages.h"
#include "publish/releases.h"
#include "publish/staged_files.h"
#include "publish/statement.h"

namespace vankho {

// What the release says it was made of; null where there is no such release, or its statement cannot be read.
std::optional<publish::Statement> statement_of(const Releases& releases, std::optional<unsigned> serial);

// Written into releases/N.tmp, files that did not change as links of the current release's, each of which is
// read and has its hash: what a disk damaged does not go on. Readers see the
// old release until `commit` has made everything last; whatever throws, they go on seeing it.
class Release {
 public:
  // `releases` must outlive this.
  Release(const Releases& releases, Origin origin, unsigned jobs);

  // As those of StagedFiles.
  std::string write(std::string_view path, std::string_view bytes) { return files_.write(path, bytes); }
  std::string stream(std::string_view path,
                     const std::function<void(const std::filesystem::path& file)>& writer) {
    return files_.stream(path, writer);
  }
  std::optional<std::uint64_t> keep(std::string_view path, const std::string& sha256) {
    return files_.keep(path, sha256);
  }
  std::string read(std::string_view path) const { return files_.read(path); }

  // Which edition the site turned out to be. Throws UsageFailure where readers there have another one: what
  // is internal would be on the public server by one slip.
  void shows(const std::string& edition);

  // A page has another address now; not from two threads at once.
  void move(std::string_view from, std::string_view to) { moved_.emplace(from, to); }

  // Once, when every write has ended. Adds what web servers redirect, the current release's assets, which
  // pages that are open may ask for, compressed copies, and SHA256SUMS; checks, syncs, and shows it to
  // readers. Returns its number; that of the current one, and nothing is changed but its statement, where
  // that has the same files.
  unsigned commit();

  // What `commit` wrote; assets and compressed copies count too.
  const publish::StagedFiles::Counts& counts() const { return counts_; }

 private:
  using Sums = std::unordered_map<std::string, std::string>;  // of the current release, by path

  void keep_assets();
  void add_compressed();

  const Releases& releases_;
  const unsigned jobs_;
  const std::optional<unsigned> before_;
  const std::optional<publish::Statement> old_;
  const Sums old_sums_;
  const unsigned serial_;
  publish::Statement statement_;
  publish::StagedFiles files_;
  publish::MovedPages moved_;
  publish::StagedFiles::Counts counts_;
};

}  // namespace vankho
