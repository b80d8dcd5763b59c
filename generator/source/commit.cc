// A commit as a snapshot: read from the object store, never checked out.
#include <utility>

#include "base/watchdog.h"
#include "source/allocator.h"
#include "source/commit_walk.h"
#include "source/git.h"
#include "source/listing.h"
#include "source/messages.h"
#include "source/names.h"
#include "source/object_store.h"
#include "source/pack_order.h"
#include "source/snapshot.h"

namespace vankho {
namespace {

constexpr std::size_t kTimesItself = 4;  // as large may be what a file's differences are to

Node::Kind kind_of(git_filemode_t mode) {
  switch (mode) {
    case GIT_FILEMODE_TREE:
      return Node::Kind::folder;
    case GIT_FILEMODE_LINK:
      return Node::Kind::link;
    case GIT_FILEMODE_COMMIT:
      return Node::Kind::repository;
    default:
      return Node::Kind::file;
  }
}

struct Store {
  git::Repository repository;
  git::ObjectStore objects;
};

// An entry of a tree. The store must outlive it.
class TreeNode : public Node {
 public:
  TreeNode(const Store& store, std::string name, Kind kind, const git_oid& id)
      : Node(std::move(name), kind), store_(store), id_(id) {}

  Children children(const std::string& path) const override {
    git::Tree tree = git::read_tree(store_.repository.get(), id_, path);
    Children children;
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      children.push_back(std::make_unique<TreeNode>(store_, git_tree_entry_name(entry),
                                                    kind_of(git_tree_entry_filemode(entry)),
                                                    *git_tree_entry_id(entry)));
    }
    return children;
  }

  std::optional<Entry> entry(const std::string& path) const override {
    const AtWork now(path);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    git::check(git_odb_read_header(&size, &type, store_.objects.get(), &id_),
               source_messages::cannot_read_object, path);
    // Only a forged tree says that something else is a file.
    if (type != GIT_OBJECT_BLOB)
      throw EnvironmentFailure(source_messages::cannot_read_object, {path, "no blob"});
    return Entry{{}, git::hex(id_), size};
  }

 private:
  const Store& store_;
  git_oid id_;
};

class BlobReader : public Reader {
 public:
  explicit BlobReader(const std::string& objects) : objects_(git::open_objects(objects)) {}

  std::string read(const Entry& entry) override {
    const git::Allowance allowance(kTimesItself * entry.size);
    git::StoredObject blob = git::read_object(objects_.get(), git::id_of(entry.blob), entry.path);
    return {static_cast<const char*>(git_odb_object_data(blob.get())), git_odb_object_size(blob.get())};
  }

 private:
  git::ObjectStore objects_;
};

class CommitSnapshot : public Snapshot {
 public:
  explicit CommitSnapshot(std::string objects) : objects_(std::move(objects)) {}

  std::unique_ptr<Reader> reader() const override { return std::make_unique<BlobReader>(objects_); }

  std::vector<std::size_t> reading_order(std::span<const Entry* const> entries) const override {
    return pack_order(objects_, entries);
  }

 private:
  std::string objects_;
};

bool is_unborn(git_repository* repository, const std::string& ref) {
  return ref == "HEAD" && git_repository_head_unborn(repository) == 1;
}

// libgit2 knows @ for HEAD only where it stands alone.
std::string with_head(const std::string& ref) {
  bool head = ref.starts_with("@^") || ref.starts_with("@~");
  return head ? "HEAD" + ref.substr(1) : ref;
}

// "main@{1}" of a branch without a log: to look it up, libgit2 would write one.
bool is_of_missing_log(git_repository* repository, const std::string& ref) {
  const std::size_t at = ref.find("@{");
  if (at == ref.npos || ref.substr(at) == "@{u}" || ref.substr(at) == "@{upstream}") return false;
  const std::string branch = at == 0 ? "HEAD" : ref.substr(0, at);
  git::Reference found;
  const int result = git_reference_dwim(git::out(found), repository, branch.c_str());
  return result == 0 && git_reference_has_log(repository, git_reference_name(found.get())) != 1;
}

// "master, nhap"; empty where there are none.
std::string branches_of(git_repository* repository) {
  git::BranchIterator branches;
  std::string names;
  if (git_branch_iterator_new(git::out(branches), repository, GIT_BRANCH_LOCAL) != 0) return names;
  git::Reference branch;
  git_branch_t kind = GIT_BRANCH_LOCAL;
  while (git_branch_next(git::out(branch), &kind, branches.get()) == 0)
    names += (names.empty() ? "" : ", ") + printable(git_reference_shorthand(branch.get()));
  return names;
}

[[noreturn]] void fail_unborn(git_repository* repository, const std::string& directory) {
  const std::string others = branches_of(repository);
  if (others.empty()) throw UsageFailure(source_messages::no_commit_yet, {directory});
  git::Reference head;
  git::check(git_reference_lookup(git::out(head), repository, "HEAD"),
             source_messages::cannot_open_repository, directory);
  constexpr std::string_view kBranches = "refs/heads/";
  std::string_view current = git_reference_symbolic_target(head.get());
  if (current.starts_with(kBranches)) current.remove_prefix(kBranches.size());
  throw UsageFailure(source_messages::commits_elsewhere, {directory, printable(current), others});
}

// A branch or tag that is there, though what it stands for is not.
bool names_lost_object(git_repository* repository, const std::string& ref) {
  git::Reference found;
  git::Object object;
  git_oid id;
  if (git_reference_dwim(git::out(found), repository, ref.c_str()) != 0) return false;
  return git_reference_name_to_id(&id, repository, git_reference_name(found.get())) == 0 &&
         git_object_lookup(git::out(object), repository, &id, GIT_OBJECT_ANY) == GIT_ENOTFOUND;
}

// The commit that `ref` names, through tags.
git::Commit find_commit(git_repository* repository, const std::string& directory, const std::string& ref) {
  const git::AllocationWatch memory;
  if (is_of_missing_log(repository, ref))
    throw UsageFailure(source_messages::no_such_commit, {printable(ref), directory});
  // Asked first, since libgit2 1.5 loses a reference where it finds out itself.
  if (names_lost_object(repository, ref)) {
    memory.require();
    throw EnvironmentFailure(source_messages::cannot_read_object, {printable(ref), "object not found"});
  }
  git::Object named, commit;
  int result = git_revparse_single(git::out(named), repository, with_head(ref).c_str());
  if (result == 0) result = git_object_peel(git::out(commit), named.get(), GIT_OBJECT_COMMIT);
  if (result == 0) return git::Commit(reinterpret_cast<git_commit*>(commit.release()));
  if (result == GIT_EAMBIGUOUS)
    throw UsageFailure(source_messages::ambiguous_commit, {printable(ref), directory});
  if (result == GIT_ERROR) git::check(result, source_messages::cannot_read_object, printable(ref));
  memory.require();
  if (is_unborn(repository, ref)) fail_unborn(repository, directory);
  throw UsageFailure(source_messages::no_such_commit, {printable(ref), directory});
}

git_oid tree_at(git_repository* repository, const git_commit* commit, const std::string& root) {
  const git_oid top = *git_commit_tree_id(commit);
  return root.empty() ? top : git::folder_in(repository, top, root);
}

}  // namespace

std::unique_ptr<Snapshot> open_commit(const std::string& directory, const std::string& ref,
                                      std::vector<Problem>& problems) {
  return open_commit(directory, ref, "", problems);
}

std::unique_ptr<Snapshot> open_commit(const std::string& directory, const std::string& ref,
                                      const std::string& root, std::vector<Problem>& problems) {
  const git::AllocationWatch memory;
  Store store;
  store.repository = git::open_repository(directory);
  std::string objects = git::objects_directory(store.repository.get());
  store.objects = git::open_objects(objects);
  git::Commit commit = find_commit(store.repository.get(), directory, ref);

  auto snapshot = std::make_unique<CommitSnapshot>(std::move(objects));
  snapshot->commit = git::hex(*git_commit_id(commit.get()));
  snapshot->cut = shallow_ends(store.repository.get());
  snapshot->day = git::day_at(git_commit_time(commit.get()), git::kVietnam);
  TreeNode top(store, "", Node::Kind::folder, tree_at(store.repository.get(), commit.get(), root));
  list_repository(top, *snapshot, problems);
  if (!root.empty()) snapshot->themes.clear();
  memory.require();
  return snapshot;
}

std::vector<Entry> all_files_of(const std::string& directory, const std::string& ref) {
  const git::AllocationWatch memory;
  Store store;
  store.repository = git::open_repository(directory);
  store.objects = git::open_objects(git::objects_directory(store.repository.get()));
  const git::Commit commit = find_commit(store.repository.get(), directory, ref);
  std::vector<Entry> files =
      list_all(TreeNode(store, "", Node::Kind::folder, *git_commit_tree_id(commit.get())));
  memory.require();
  return files;
}

Tip tip_of(const std::string& directory, const std::string& ref) {
  const git::Repository repository = git::open_repository(directory);
  const auto commit = find_commit(repository.get(), directory, ref);
  return {git::hex(*git_commit_id(commit.get())), shallow_ends(repository.get()),
          git::day_at(git_commit_time(commit.get()), git::kVietnam)};
}

std::string top_of_repository(const std::string& directory) {
  const git::Repository repository = git::open_repository(directory);
  const char* tree = git_repository_workdir(repository.get());
  return tree ? tree : git_repository_path(repository.get());
}

std::unique_ptr<Reader> open_blobs(const std::string& directory) {
  return std::make_unique<BlobReader>(git::objects_directory(git::open_repository(directory).get()));
}

}  // namespace vankho
