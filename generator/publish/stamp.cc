#include "publish/stamp.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "base/parallel.h"
#include "base/sha256.h"
#include "publish/descriptor.h"
#include "publish/messages.h"

namespace vankho::publish {
namespace {

struct Seen {
  std::string path;
  std::array<std::uint64_t, 5> state;
};

// What is visible in one folder. Paths are relative to the output, with a slash before every name.
struct Listing {
  std::vector<Seen> files;
  std::vector<std::string> folders;
};

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

OpenFolder opened(const std::string& path) {
  OpenFolder folder(::opendir(path.c_str()));
  if (!folder) fail(publish_messages::cannot_read, path);
  return folder;
}

struct ::stat status_of(const OpenFolder& folder, const char* name, const std::string& path) {
  struct ::stat status {};
  if (::fstatat(::dirfd(folder.get()), name, &status, AT_SYMLINK_NOFOLLOW) != 0)
    fail(publish_messages::cannot_read, path);
  return status;
}

std::array<std::uint64_t, 5> state_in(const struct ::stat& status) {
  return {static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
          static_cast<std::uint64_t>(status.st_mtim.tv_sec),
          static_cast<std::uint64_t>(status.st_mtim.tv_nsec), static_cast<std::uint64_t>(status.st_mode)};
}

// One look at each file, by its name within the open folder: a look by its whole path costs half as much
// again.
Listing listed(const std::string& output, const std::string& below) {
  Listing listing;
  const OpenFolder folder = opened(output + below);
  while (true) {
    errno = 0;
    const ::dirent* entry = ::readdir(folder.get());
    if (entry == nullptr && errno != 0) fail(publish_messages::cannot_read, output + below);
    if (entry == nullptr) return listing;
    if (entry->d_name[0] == '.') continue;
    std::string path = (below + '/').append(entry->d_name);
    if (entry->d_type == DT_DIR) {
      listing.folders.push_back(std::move(path));
      continue;
    }
    const struct ::stat status = status_of(folder, entry->d_name, output + path);
    if (S_ISDIR(status.st_mode))  // of a file system that does not tell before
      listing.folders.push_back(std::move(path));
    else
      listing.files.push_back({std::move(path), state_in(status)});
  }
}

// Folders of one depth at once.
std::vector<Seen> files_in(const std::string& output, unsigned jobs) {
  std::vector<Seen> files;
  std::vector<std::string> folders = {""};
  while (!folders.empty()) {
    std::vector<Listing> listings(folders.size());
    parallel_for(folders.size(), jobs,
                 [&](std::size_t i, unsigned) { listings[i] = listed(output, folders[i]); });
    folders.clear();
    for (Listing& listing : listings) {
      std::ranges::move(listing.files, std::back_inserter(files));
      std::ranges::move(listing.folders, std::back_inserter(folders));
    }
  }
  return files;
}

}  // namespace

std::string stamp_of(const std::string& folder, unsigned jobs) {
  if (!checked(publish_messages::cannot_read, folder, [&] { return std::filesystem::is_directory(folder); }))
    return {};
  std::vector<Seen> files = files_in(folder, jobs);
  std::ranges::sort(files, {}, &Seen::path);
  Sha256 stamp;
  for (const Seen& file : files) {
    stamp.update(std::string_view(file.path).substr(0, file.path.size() + 1));
    stamp.update({reinterpret_cast<const char*>(file.state.data()), sizeof file.state});
  }
  return stamp.hex();
}

}  // namespace vankho::publish
