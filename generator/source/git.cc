#include "source/git.h"

#include <git2/sys/repository.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <new>
#include <system_error>

#include "source/allocator.h"
#include "source/messages.h"
#include "source/names.h"
#include "source/object_store.h"
#include "source/own_files.h"

namespace vankho::git {
namespace {

// Objects are read as git wrote them, and nothing but the repository itself decides what is read.
void configure() {
  // Git refuses repositories of other users because their configuration can name programs for it to run.
  // Nothing here runs a hook, a filter or any other program, checks out, or writes; and a web server's
  // builder reads bare repositories that belong to the account which receives the pushes.
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);

  // The same repository must give the same site for every user of every machine.
  for (int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
                    GIT_CONFIG_LEVEL_GLOBAL}) {
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
  }

  // None of these changes how an object is found or read; some versions of libgit2 refuse repositories with
  // them.
  std::array<const char*, 4> extensions = {"worktreeconfig", "partialclone", "preciousobjects",
                                           "relativeworktrees"};
  git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions.data(), extensions.size());
}

struct Library {
  Library() {
    limit_memory();
    if (git_libgit2_init() < 0) throw std::bad_alloc();
    configure();
  }
  ~Library() { git_libgit2_shutdown(); }
};

// libgit2 finds nothing where it may not look.
void require_readable(const std::filesystem::path& directory) {
  std::error_code error;
  if (!std::filesystem::exists(directory / "HEAD", error) && error == std::errc::permission_denied)
    throw EnvironmentFailure(source_messages::cannot_open_repository, {directory.string(), error.message()});
}

}  // namespace

void start() { static const Library library; }

std::string last_error() {
  const git_error* error = git_error_last();
  if (error && error->klass == GIT_ERROR_NOMEMORY) {
    if (std::string refusal = last_refusal(); !refusal.empty()) return refusal;
  }
  return error && error->message ? error->message : "";
}

void check(int result, const Message& message, const std::string& what) {
  if (result < 0) throw EnvironmentFailure(message, {what, last_error()});
}

Repository open_repository(const std::string& directory) {
  require_own_files(directory);
  make_room_for_errors();
  Repository repository;
  int result = git_repository_open_ext(out(repository), directory.c_str(), 0, nullptr);
  if (result == GIT_ENOTFOUND) {
    require_readable(directory);
    throw EnvironmentFailure(source_messages::no_repository, {directory});
  }
  check(result, source_messages::cannot_open_repository, directory);
  const ObjectStore objects = open_objects(objects_directory(repository.get()));
  check(git_repository_set_odb(repository.get(), objects.get()), source_messages::cannot_open_repository,
        directory);
  return repository;
}

std::string objects_directory(git_repository* repository) {
  git_buf path = GIT_BUF_INIT;
  int result = git_repository_item_path(&path, repository, GIT_REPOSITORY_ITEM_OBJECTS);
  std::string directory = result < 0 ? "" : path.ptr;
  git_buf_dispose(&path);
  check(result, source_messages::cannot_open_repository, git_repository_path(repository));
  return directory;
}

StoredObject read_object(git_odb* objects, const git_oid& id, const std::string& path) {
  StoredObject object;
  check(git_odb_read(out(object), objects, &id), source_messages::cannot_read_object, path);
  return object;
}

Tree read_tree(git_repository* repository, const git_oid& id, const std::string& path) {
  Tree tree;
  check(git_tree_lookup(out(tree), repository, &id), source_messages::cannot_read_object,
        path.empty() ? hex(id) : path);
  return tree;
}

git_oid folder_in(git_repository* repository, const git_oid& tree, const std::string& path) {
  TreeEntry entry;
  const int result = git_tree_entry_bypath(out(entry), read_tree(repository, tree, "").get(), path.c_str());
  if (result != 0 || git_tree_entry_filemode(entry.get()) != GIT_FILEMODE_TREE)
    throw UsageFailure(source_messages::no_such_folder, {printable(path)});
  return *git_tree_entry_id(entry.get());
}

Commit read_commit(git_repository* repository, const git_oid& id) {
  Commit commit;
  check(git_commit_lookup(out(commit), repository, &id), source_messages::cannot_read_object, hex(id));
  return commit;
}

std::string hex(const git_oid& id) { return git_oid_tostr_s(&id); }

git_oid id_of(const std::string& hex) {
  git_oid id;
  check(git_oid_fromstr(&id, hex.c_str()), source_messages::cannot_read_object, hex);
  return id;
}

Day day_at(git_time_t time, int minutes) {
  constexpr git_time_t first = -62'135'596'800, last = 253'402'300'799;
  git_time_t local = std::clamp(std::clamp(time, first, last) + minutes * git_time_t{60}, first, last);
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{std::chrono::seconds{local}});
}

}  // namespace vankho::git
