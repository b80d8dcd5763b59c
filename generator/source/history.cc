#include "source/history.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "source/authors.h"
#include "source/commit_walk.h"
#include "source/git.h"
#include "source/object_store.h"
#include "source/renames.h"
#include "source/successors.h"
#include "source/tree_comparison.h"

namespace vankho {
namespace {

// A commit beside one of its parents, or beside nothing.
struct Step {
  std::vector<FileDifference> differences;
  std::vector<Rename> renames;
};

// The paths that a commit changed. A merge changed what differs from all its parents; what one of them has
// under another name is none of its doing.
std::vector<std::string> changed_paths(const std::vector<Step>& steps) {
  std::map<std::string, std::size_t> times;
  for (const Step& step : steps) {
    for (const FileDifference& difference : step.differences) {
      if (difference.after) ++times[difference.path];
    }
    for (const Rename& rename : step.renames) {
      if (steps.size() > 1 && rename.same_bytes) --times[rename.to];
    }
  }
  std::vector<std::string> paths;
  for (const auto& [path, count] : times) {
    if (count == steps.size()) paths.push_back(path);
  }
  return paths;
}

void record(const Change& change, const std::string& blob, const std::string& path, Successors::File& file) {
  std::vector<Change>& changes = file.second.changes;
  if (!changes.empty() && changes.back().commit == change.commit) return;
  changes.push_back(change);
  changes.back().blob = blob;
  changes.back().path = path;
}

// Where `path` is in one of the differences, which are sorted by path.
std::string blob_after(const std::vector<FileDifference>& differences, const std::string& path) {
  auto found = std::ranges::lower_bound(differences, path, {}, &FileDifference::path);
  return git::hex(*found->after);
}

void record_name(const std::string& path, Successors::File& file) {
  std::vector<std::string>& names = file.second.former_paths;
  if (path != file.first && std::find(names.begin(), names.end(), path) == names.end()) names.push_back(path);
}

// Copied where one that others hold is to be changed.
using SharedSuccessors = std::shared_ptr<Successors>;

Successors& own(SharedSuccessors& successors) {
  if (successors.use_count() > 1) successors = std::make_shared<Successors>(*successors);
  return *successors;
}

// From a commit to its parent, which may have the successors of other children already.
void hand_on(SharedSuccessors mine, const std::vector<Rename>& renames, SharedSuccessors& parent) {
  for (const Rename& rename : renames) {
    for (Successors::File* file : mine->of(rename.to)) record_name(rename.from, *file);
  }
  if (!renames.empty()) own(mine).undo(renames);
  if (!parent) {
    parent = std::move(mine);
  } else if (parent != mine) {
    own(parent).join(*mine);
  }
}

class HistoryReader {
 public:
  HistoryReader(const std::string& directory, const std::string& commit, const std::string& root)
      : repository_(git::open_repository(directory)),
        objects_(git::open_objects(git::objects_directory(repository_.get()))),
        walk_(walk_commits(repository_.get(), git::id_of(commit))),
        comparison_(repository_.get(), walk_.front().tree, root),
        renames_(objects_.get()),
        authors_(repository_.get(), objects_.get(), walk_.front().tree) {}

  History read();

 private:
  std::optional<Step> step_from(const std::optional<git_oid>& parent, const git_oid& tree);
  std::optional<std::vector<Step>> steps_of(const WalkedCommit& commit);
  void record_commit(const WalkedCommit& commit, const std::vector<Step>& steps,
                     const Successors& successors);

  git::Repository repository_;
  git::ObjectStore objects_;
  std::vector<WalkedCommit> walk_;
  TreeComparison comparison_;
  RenameFinder renames_;
  Authors authors_;
  History history_;
};

History HistoryReader::read() {
  std::optional<Step> start = step_from(std::nullopt, walk_.front().tree);
  if (!start) return {};
  for (const FileDifference& file : start->differences) history_[file.path];

  std::vector<SharedSuccessors> successors(walk_.size());
  successors.front() = std::make_shared<Successors>(history_);
  for (std::size_t i = 0; i < walk_.size(); ++i) {
    if (walk_[i].is_cut) continue;
    std::optional<std::vector<Step>> steps = steps_of(walk_[i]);
    if (!steps) break;
    record_commit(walk_[i], *steps, *successors[i]);
    for (std::size_t n = 0; n < walk_[i].parents.size(); ++n) {
      bool last = n + 1 == walk_[i].parents.size();
      SharedSuccessors mine = last ? std::move(successors[i]) : successors[i];
      hand_on(std::move(mine), (*steps)[n].renames, successors[walk_[i].parents[n]]);
    }
  }
  return std::move(history_);
}

std::optional<Step> HistoryReader::step_from(const std::optional<git_oid>& parent, const git_oid& tree) {
  std::optional<std::vector<FileDifference>> differences = comparison_.compare(parent, tree);
  if (!differences) return std::nullopt;
  std::vector<Rename> renames = renames_.find(*differences);
  return Step{std::move(*differences), std::move(renames)};
}

// One for each parent, or the one from nothing; null where a tree holds more than any archive does.
std::optional<std::vector<Step>> HistoryReader::steps_of(const WalkedCommit& commit) {
  std::vector<std::optional<git_oid>> parents;
  for (std::size_t parent : commit.parents) parents.push_back(walk_[parent].tree);
  if (parents.empty()) parents.push_back(std::nullopt);
  std::vector<Step> steps;
  for (const auto& parent : parents) {
    std::optional<Step> step = step_from(parent, commit.tree);
    if (!step) return std::nullopt;
    steps.push_back(std::move(*step));
  }
  return steps;
}

void HistoryReader::record_commit(const WalkedCommit& commit, const std::vector<Step>& steps,
                                  const Successors& successors) {
  std::vector<std::string> paths = changed_paths(steps);
  if (paths.empty()) return;
  Change change = authors_.change_of(git::read_commit(repository_.get(), commit.id).get());
  for (const std::string& path : paths) {
    const std::string blob = blob_after(steps.front().differences, path);
    for (Successors::File* file : successors.of(path)) record(change, blob, path, *file);
  }
}

}  // namespace

History read_history(const std::string& directory, const std::string& commit) {
  return read_history(directory, commit, "");
}

History read_history(const std::string& directory, const std::string& commit, const std::string& root) {
  return commit.empty() ? History() : HistoryReader(directory, commit, root).read();
}

}  // namespace vankho
