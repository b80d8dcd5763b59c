// The folder that a web server serves: numbered releases, and a link to the one that readers see.
//
//   DIR/current -> releases/7     swung by one rename
//   DIR/releases/5 6 7            whole sites, which nobody changes any more
//   DIR/releases/8.tmp            being written, or left by a publish that died
//   DIR/.vankho-…                 what is only vankho's: no web server hands it out
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "publish/lock.h"

namespace vankho {

// Held by one process at a time: others wait for their turn. Faults of the disk are EnvironmentFailures.
class Releases {
 public:
  enum class IfAbsent { make, refuse };

  // Throws UsageFailure for a folder with visible files that vankho did not make, and for one that is absent,
  // if that is to be refused.
  Releases(const std::filesystem::path& to, IfAbsent if_absent);

  // What readers see; null before the first.
  std::optional<unsigned> current() const;

  std::vector<unsigned> all() const;  // sorted

  // Higher than every release that is there or is current.
  unsigned next() const;

  const std::string& folder() const { return folder_; }
  std::string folder_of(unsigned serial) const;

  // Readers see the release from here on; where that cannot be made to last, they see what they saw before.
  void show(unsigned serial) const;

  // The same for one that was shown before; what readers were taken back from is remembered.
  void go_back_to(unsigned serial) const;

  // The newest release that was ever shown, if readers were taken back from it.
  std::optional<unsigned> taken_back_from() const;

  // Removes what publishes that died have left: half releases, and whole ones that were never shown.
  void clean() const;

  // Removes all but the newest `keep` and the current one.
  void prune(std::size_t keep) const;

 private:
  void point_to(unsigned serial) const;
  void remove(unsigned serial) const;
  std::string link() const { return folder_ + "/current"; }
  std::string taken_back_file() const { return folder_ + "/.vankho-taken-back"; }

  const std::string folder_;  // absolute
  const publish::Lock lock_;
};

}  // namespace vankho
