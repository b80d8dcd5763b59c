#include "publish/stamp.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/sha256.h"
#include "publish/descriptor.h"
#include "publish/messages.h"

namespace fs = std::filesystem;

namespace vankho::publish {
namespace {

struct Seen {
  std::string path;
  std::array<std::uint64_t, 5> state;
};

std::array<std::uint64_t, 5> state_of(const std::string& file) {
  struct ::stat status {};
  if (::lstat(file.c_str(), &status) != 0) fail(publish_messages::cannot_read, file);
  return {static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
          static_cast<std::uint64_t>(status.st_mtim.tv_sec),
          static_cast<std::uint64_t>(status.st_mtim.tv_nsec), static_cast<std::uint64_t>(status.st_mode)};
}

std::vector<Seen> files_in(const std::string& folder) {
  std::vector<Seen> seen;
  for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
    const bool is_folder = entry->symlink_status().type() == fs::file_type::directory;
    if (entry->path().filename().native().starts_with('.')) {
      if (is_folder) entry.disable_recursion_pending();
    } else if (!is_folder) {
      const std::string& path = entry->path().native();
      seen.push_back({path.substr(folder.size()), state_of(path)});
    }
  }
  return seen;
}

}  // namespace

std::string stamp_of(const fs::path& folder) {
  const std::string path = folder.string();
  return checked(publish_messages::cannot_read, path, [&]() -> std::string {
    if (!fs::is_directory(folder)) return {};
    std::vector<Seen> files = files_in(path);
    std::ranges::sort(files, {}, &Seen::path);
    Sha256 stamp;
    for (const Seen& file : files) {
      stamp.update(std::string_view(file.path).substr(0, file.path.size() + 1));
      stamp.update({reinterpret_cast<const char*>(file.state.data()), sizeof file.state});
    }
    return stamp.hex();
  });
}

}  // namespace vankho::publish
