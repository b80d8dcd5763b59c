// Zip files whose bytes depend on their members alone. The only user of libarchive.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace vankho {

struct Member {
  std::string name;                    // in the archive: ASCII, '/' between names
  std::function<std::string()> bytes;  // called when its turn comes, so that one member is in memory at once
};

// Members are written in the order given, all as plain files of mode 0644 and of 1980-01-01 00:00, whatever
// the clock, the time zone and the user. Replaces a file that is there. Throws EnvironmentFailure if it
// cannot be written; then, as when `bytes` throws, no file is left. Two members of one name, or another name
// than described, is a logic_error.
void write_zip(const std::filesystem::path& file, const std::vector<Member>& members);

}  // namespace vankho
