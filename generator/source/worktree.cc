// A folder on disk as a snapshot: what its next commit would hold if everything in it were added.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <system_error>
#include <utility>

#include "source/listing.h"
#include "source/messages.h"
#include "source/own_files.h"
#include "source/snapshot.h"
#include "source/working_copy.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

constexpr off_t kHashed = 2LL << 30;  // bytes; site.yaml, which has the limit, is not read yet

[[noreturn]] void fail(const std::string& path, const std::error_code& error) {
  throw EnvironmentFailure(source_messages::cannot_read_file, {path, error.message()});
}

bool is_gone(const std::error_code& error) {
  return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
}

// Null where there is no such file any more. `path` is for the failure.
std::optional<struct stat> stat_of(const fs::path& file, const std::string& path) {
  struct stat status = {};
  if (lstat(file.c_str(), &status) == 0) return status;
  std::error_code error(errno, std::generic_category());
  if (!is_gone(error)) fail(path, error);
  return std::nullopt;
}

// Where the bytes of a blob lie, and when they were last written.
struct Location {
  fs::path file;
  struct timespec written;
};
using Locations = std::map<std::string, Location, std::less<>>;  // by blob; equal files are one

// What nodes share; must outlive them.
struct Disk {
  fs::path top;
  WorkingCopy copy;
  Locations locations;
};

Node::Kind kind_of(const fs::path& path, fs::file_type type) {
  std::error_code error;
  switch (type) {
    case fs::file_type::regular:
      return Node::Kind::file;
    case fs::file_type::symlink:
      return Node::Kind::link;
    case fs::file_type::directory:
      return fs::exists(path / ".git", error) ? Node::Kind::repository : Node::Kind::folder;
    default:
      return Node::Kind::other;
  }
}

class DiskNode : public Node {
 public:
  // `location` is below the top.
  DiskNode(Disk& disk, fs::path location, Kind kind)
      : Node(location.filename().string(), kind), disk_(disk), location_(std::move(location)) {}

  Children children(const std::string& path) const override {
    Children children;
    disk_.copy.enter(disk_.top / location_);
    std::error_code error;
    fs::directory_iterator at(disk_.top / location_, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) add(*at, children);
    if (error && !is_gone(error)) fail(path, error);
    std::sort(children.begin(), children.end(),
              [](const auto& a, const auto& b) { return a->name() < b->name(); });
    return children;
  }

  std::optional<Entry> entry(const std::string& path) const override {
    fs::path file = disk_.top / location_;
    std::optional<struct stat> status = stat_of(file, path);
    if (!status) return std::nullopt;
    std::optional<git_oid> id = disk_.copy.unchanged(location_.string(), *status);
    if (!id) id = status->st_size > kHashed ? named(path, *status) : hash(file, path);
    std::string blob = git::hex(*id);
    disk_.locations.try_emplace(blob, Location{file, status->st_mtim});
    return Entry{{}, blob, static_cast<std::uint64_t>(status->st_size)};
  }

 private:
  // What stands for the bytes of a file that would take minutes to read, and is most likely refused later.
  static git_oid named(const std::string& path, const struct stat& status) {
    const std::string name =
        fmt::format("{} {} {}.{}", path, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    git_oid id;
    git::check(git_odb_hash(&id, name.data(), name.size(), GIT_OBJECT_BLOB),
               source_messages::cannot_read_file, path);
    return id;
  }

  static git_oid hash(const fs::path& file, const std::string& path) {
    git_oid id;
    git::check(git_odb_hashfile(&id, file.c_str(), GIT_OBJECT_BLOB), source_messages::cannot_read_file, path);
    return id;
  }

  void add(const fs::directory_entry& item, Children& children) const {
    std::error_code error;
    fs::file_type type = item.symlink_status(error).type();
    fs::path location = location_ / item.path().filename();
    if (type == fs::file_type::not_found) return;
    std::string slash = type == fs::file_type::directory ? "/" : "";
    if (disk_.copy.ignores(location.string() + slash)) return;
    children.push_back(std::make_unique<DiskNode>(disk_, location, kind_of(item.path(), type)));
  }

  Disk& disk_;
  fs::path location_;
};

bool is_same(const struct timespec& a, const struct timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

class FileReader : public Reader {
 public:
  explicit FileReader(const Locations& locations) : locations_(locations) {}

  // A snapshot does not change: bytes written since it was taken are no part of it.
  std::string read(const Entry& entry) override {
    const Location& location = locations_.at(entry.blob);
    std::ifstream file(location.file, std::ios::binary);
    std::string bytes(entry.size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::optional<struct stat> now = stat_of(location.file, entry.path);
    bool same = now && static_cast<std::uint64_t>(now->st_size) == entry.size &&
                is_same(now->st_mtim, location.written);
    if (!same) throw EnvironmentFailure(source_messages::file_changed, {entry.path});
    if (!file) fail(entry.path, std::make_error_code(std::errc::io_error));
    return bytes;
  }

 private:
  const Locations& locations_;
};

class WorktreeSnapshot : public Snapshot {
 public:
  Locations locations;

  std::unique_ptr<Reader> reader() const override { return std::make_unique<FileReader>(locations); }

  std::vector<std::size_t> reading_order(std::span<const Entry* const> entries) const override {
    std::vector<std::size_t> as_they_stand(entries.size());
    std::iota(as_they_stand.begin(), as_they_stand.end(), std::size_t{0});
    return as_they_stand;
  }
};

void require_folder(const std::string& directory) {
  std::error_code error;
  bool folder = fs::is_directory(directory, error);
  if (!folder) fail(directory, error ? error : std::make_error_code(std::errc::not_a_directory));
}

bool holds_portal(const fs::path& folder) {
  std::error_code unknown;
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{kContentFolder, kThemesFolder, "van-ban", "trang", "site.yaml",
                                              "co-quan.yaml", "ky-niem.yaml"},
      [&](std::string_view name) { return fs::exists(folder / name, unknown); });
}

}  // namespace

std::optional<std::string> portal_around(const std::string& directory) {
  std::error_code unknown;
  if (holds_portal(directory) || !fs::is_directory(directory, unknown)) return directory;
  git::require_own_files(directory);
  git::Repository repository;
  if (git_repository_open_ext(git::out(repository), directory.c_str(), 0, nullptr) != 0) return std::nullopt;
  const char* tree = git_repository_workdir(repository.get());
  return tree ? std::optional<std::string>(tree) : directory;
}

std::unique_ptr<Snapshot> open_worktree(const std::string& directory, Day today,
                                        std::vector<Problem>& problems) {
  require_folder(directory);
  Disk disk{directory, WorkingCopy(directory), {}};
  auto snapshot = std::make_unique<WorktreeSnapshot>();
  snapshot->commit = disk.copy.commit();
  snapshot->day = today;
  list_repository(DiskNode(disk, "", Node::Kind::folder), *snapshot, problems);
  snapshot->locations = std::move(disk.locations);
  return snapshot;
}

}  // namespace vankho
