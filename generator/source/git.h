// libgit2 as the rest of this room sees it: handles that own, errors that are ours.
#pragma once

#include <git2.h>

#include <memory>
#include <string>

#include "base/day.h"
#include "base/message.h"

namespace vankho::git {

template <typename T, void (*free)(T*)>
struct Release {
  void operator()(T* handle) const { free(handle); }
};

template <typename T, void (*free)(T*)>
using Handle = std::unique_ptr<T, Release<T, free>>;

using Repository = Handle<git_repository, git_repository_free>;
using ObjectStore = Handle<git_odb, git_odb_free>;
using StoredObject = Handle<git_odb_object, git_odb_object_free>;
using Object = Handle<git_object, git_object_free>;
using Commit = Handle<git_commit, git_commit_free>;
using Reference = Handle<git_reference, git_reference_free>;
using BranchIterator = Handle<git_branch_iterator, git_branch_iterator_free>;
using Tree = Handle<git_tree, git_tree_free>;
using TreeEntry = Handle<git_tree_entry, git_tree_entry_free>;
using Index = Handle<git_index, git_index_free>;
using Configuration = Handle<git_config, git_config_free>;
using Mailmap = Handle<git_mailmap, git_mailmap_free>;

// Where libgit2 puts the handle that it makes: `git_tree_lookup(out(tree), …)`.
template <typename T, void (*free)(T*)>
class Out {
 public:
  explicit Out(Handle<T, free>& target) : target_(target) {}
  ~Out() { target_.reset(made_); }
  Out(const Out&) = delete;
  Out& operator=(const Out&) = delete;
  operator T**() { return &made_; }

 private:
  Handle<T, free>& target_;
  T* made_ = nullptr;
};

template <typename T, void (*free)(T*)>
Out<T, free> out(Handle<T, free>& target) {
  return Out<T, free>(target);
}

constexpr int kVietnam = 7 * 60;  // minutes ahead of UTC, since 1975

// Starts libgit2 once, with the settings that this room relies on. Whatever opens something below has called
// it.
void start();

// What libgit2 says of the call that has just failed on this thread.
std::string last_error();

// Throws EnvironmentFailure with `message` about {0} `what`, {1} being libgit2's own words, if `result` is an
// error.
void check(int result, const Message& message, const std::string& what);

// The repository at `directory` or, as git itself does, above it. Throws EnvironmentFailure where there is
// none.
Repository open_repository(const std::string& directory);

std::string objects_directory(git_repository* repository);

// `path` names the object in the failure that is thrown if it cannot be read; the top of a commit has none.
StoredObject read_object(git_odb* objects, const git_oid& id, const std::string& path);
Tree read_tree(git_repository* repository, const git_oid& id, const std::string& path);
// The tree of the folder at `path` in a tree. Throws UsageFailure where there is none.
git_oid folder_in(git_repository* repository, const git_oid& tree, const std::string& path);
Commit read_commit(git_repository* repository, const git_oid& id);

std::string hex(const git_oid& id);
git_oid id_of(const std::string& hex);  // of 40 hexadecimal digits

struct IdOrder {
  bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};

// The day on a clock that is `minutes` ahead of UTC. Times outside the years 1 to 9999, which only a forged
// commit has, count as the nearest day inside.
Day day_at(git_time_t time, int minutes);

}  // namespace vankho::git
