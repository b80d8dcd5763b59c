// The files of a copy as they lie there, in a folder or in a zip, and whoever put them there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

using TakeBytes = std::function<void(std::string_view piece)>;

class CopyFiles {
 public:
  struct Entry {
    std::string path;  // any bytes, in a folder; '/' between names
    std::uint64_t size = 0;
    std::size_t place = 0;  // for `read`
  };

  virtual ~CopyFiles() = default;

  // Sorted by path, without doubles.
  const std::vector<Entry>& entries() const { return entries_; }
  const Entry* find(std::string_view path) const;

  // Passes a file's bytes on, at most `size` of them. False where they are not what they are said to be, as
  // in a damaged zip. Throws EnvironmentFailure where the disk fails.
  virtual bool read(const Entry& entry, const TakeBytes& take) const = 0;

  // All of them; empty where the file is damaged or longer than `limit`.
  std::string read_whole(std::string_view path, std::uint64_t limit) const;

 protected:
  std::vector<Entry> entries_;
};

// What is no plain file, and what makes a zip another than vankho writes, becomes a problem. Null for a file
// that is no such zip. Throws UsageFailure where there is nothing, EnvironmentFailure where it cannot be
// read.
std::unique_ptr<CopyFiles> open_copy(const std::filesystem::path& place, std::vector<Problem>& problems);

// A name that may be anyone's, for a terminal. What is neither printable ASCII nor a letter that Vietnamese
// is written with is escaped: bytes that are no UTF-8, control characters, and letters of other scripts, in
// which a name can look like that of another file.
std::string shown_name(std::string_view path);

}  // namespace vankho
