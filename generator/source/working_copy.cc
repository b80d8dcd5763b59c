#include "source/working_copy.h"

#include <filesystem>
#include <tuple>

#include "source/messages.h"
#include "source/object_store.h"
#include "source/own_files.h"

namespace vankho {
namespace {

git::Repository open_top(const std::string& directory) {
  git::require_own_files(directory, git::Search::here);
  git::Repository repository;
  int result = git_repository_open_ext(git::out(repository), directory.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH,
                                       nullptr);
  if (result == GIT_ENOTFOUND) return nullptr;
  git::check(result, source_messages::cannot_open_repository, directory);
  return repository;
}

bool is_same(const git_index_time& recorded, const struct timespec& now) {
  return recorded.seconds == static_cast<std::int32_t>(now.tv_sec) &&
         recorded.nanoseconds == static_cast<std::uint32_t>(now.tv_nsec);
}

bool is_before(const struct timespec& a, const struct timespec& b) {
  return std::tie(a.tv_sec, a.tv_nsec) < std::tie(b.tv_sec, b.tv_nsec);
}

}  // namespace

WorkingCopy::WorkingCopy(const std::string& directory) : repository_(open_top(directory)) {
  if (!repository_) return;
  if (!std::filesystem::exists(std::filesystem::path(directory) / ".git")) {
    throw UsageFailure(source_messages::no_working_tree, {directory});
  }
  git::require_rules_of_all(repository_.get());
  git::check(git_repository_index(git::out(index_), repository_.get()),
             source_messages::cannot_open_repository, directory);
  objects_ = git::open_objects(git::objects_directory(repository_.get()));
  struct stat index_file = {};
  if (stat(git_index_path(index_.get()), &index_file) == 0) index_written_ = index_file.st_mtim;
}

std::string WorkingCopy::commit() const {
  git_oid id;
  bool found = repository_ && git_reference_name_to_id(&id, repository_.get(), "HEAD") == 0;
  return found ? git::hex(id) : "";
}

void WorkingCopy::enter(const std::filesystem::path& folder) const {
  if (repository_) git::require_rules_of_folder(folder);
}

bool WorkingCopy::ignores(const std::string& path) const {
  if (!repository_) return false;
  int ignored = 0;
  git::check(git_ignore_path_is_ignored(&ignored, repository_.get(), path.c_str()),
             source_messages::cannot_read_file, path);
  return ignored && !is_tracked(path);
}

std::optional<git_oid> WorkingCopy::unchanged(const std::string& path, const struct stat& now) const {
  const git_index_entry* entry = index_ ? git_index_get_bypath(index_.get(), path.c_str(), 0) : nullptr;
  if (!entry || !is_same(entry->mtime, now.st_mtim) || !is_same(entry->ctime, now.st_ctim))
    return std::nullopt;
  // A file written after the index can have the time that the index recorded before.
  if (!is_before(now.st_mtim, index_written_)) return std::nullopt;
  // Git may have changed the ends of lines on adding: the blob is then not what lies on disk.
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  bool stored = git_odb_read_header(&size, &type, objects_.get(), &entry->id) == 0;
  return stored && size == static_cast<std::size_t>(now.st_size) ? std::optional(entry->id) : std::nullopt;
}

bool WorkingCopy::is_tracked(const std::string& path) const {
  if (path.ends_with('/')) return git_index_find_prefix(nullptr, index_.get(), path.c_str()) == 0;
  return git_index_get_bypath(index_.get(), path.c_str(), 0) != nullptr;
}

}  // namespace vankho
