#include "publish/stamp.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/sha256.h"
#include "publish/descriptor.h"
#include "publish/messages.h"

namespace vankho::publish {
namespace {

struct Seen {
  std::string name;
  std::array<std::uint64_t, 5> state;
};

// Of one folder: the hash of what is visible in it, and the paths of the folders below. Paths are relative to
// the output, with a slash before every name.
struct Listing {
  std::string sha256;
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

std::string hash_of(std::vector<Seen> files) {
  std::ranges::sort(files, {}, &Seen::name);
  Sha256 hash;
  for (const Seen& file : files) {
    hash.update({file.name.c_str(), file.name.size() + 1});
    hash.update({reinterpret_cast<const char*>(file.state.data()), sizeof file.state});
  }
  return hash.hex();
}

// One look at each file, by its name within the open folder: a look by its whole path costs half as much
// again.
Listing listed(const std::string& output, const std::string& below) {
  Listing listing;
  std::vector<Seen> files;
  const OpenFolder folder = opened(output + below);
  const std::string within = below + '/';
  while (true) {
    errno = 0;
    const ::dirent* entry = ::readdir(folder.get());
    if (entry == nullptr && errno != 0) fail(publish_messages::cannot_read, output + below);
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name.starts_with('.')) continue;
    if (entry->d_type == DT_DIR) {
      listing.folders.push_back(std::string(within).append(name));
      continue;
    }
    const struct ::stat status = status_of(folder, entry->d_name, (output + within).append(name));
    if (S_ISDIR(status.st_mode))  // of a file system that does not tell before
      listing.folders.push_back(std::string(within).append(name));
    else
      files.push_back({name, state_in(status)});
  }
  listing.sha256 = hash_of(std::move(files));
  return listing;
}

// By path, of the output and every folder below. Those of one depth are read at once.
std::map<std::string, std::string> hashes_of(const std::string& output, unsigned jobs) {
  std::map<std::string, std::string> hashes;
  std::vector<std::string> folders = {""};
  while (!folders.empty()) {
    std::vector<Listing> listings(folders.size());
    parallel_for(folders.size(), jobs,
                 [&](std::size_t i, unsigned) { listings[i] = listed(output, folders[i]); });
    std::vector<std::string> below;
    for (std::size_t i = 0; i < folders.size(); ++i) {
      hashes.emplace(std::move(folders[i]), std::move(listings[i].sha256));
      std::ranges::move(listings[i].folders, std::back_inserter(below));
    }
    folders = std::move(below);
  }
  return hashes;
}

}  // namespace

std::string stamp_of(const std::string& folder, unsigned jobs) {
  if (!checked(publish_messages::cannot_read, folder, [&] { return std::filesystem::is_directory(folder); }))
    return {};
  Sha256 stamp;
  for (const auto& [path, sha256] : hashes_of(folder, jobs)) {
    stamp.update({path.c_str(), path.size() + 1});
    stamp.update(sha256);
  }
  return stamp.hex();
}

}  // namespace vankho::publish
