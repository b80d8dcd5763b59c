// What each commit of a walk changed, worked out on several threads.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "source/commit_walk.h"
#include "source/git.h"
#include "source/renames.h"
#include "source/tree_comparison.h"

namespace vankho {

// A commit beside one of its parents, or beside nothing.
struct Step {
  std::vector<FileDifference> differences;
  std::vector<Rename> renames;
  bool is_all = true;  // nothing else differs, in the content or beside it
};

// One for each parent, or the one from nothing; null where a tree holds more than any archive does.
using Steps = std::optional<std::vector<Step>>;

// For one thread, with handles of its own.
class StepReader {
 public:
  // As TreeComparison takes them.
  StepReader(const std::string& directory, const git_oid& newest, const std::string& root);

  std::optional<Step> from(const std::optional<git_oid>& parent, const git_oid& tree);
  Steps of(const std::vector<WalkedCommit>& walk, std::size_t index);
  const TreeComparison& comparison() const { return comparison_; }

 private:
  git::Repository repository_;
  git::ObjectStore objects_;
  TreeComparison comparison_;
  RenameFinder renames_;
};

// One for each of `jobs` threads, made when it is first asked for.
class StepReaders {
 public:
  StepReaders(std::string directory, const git_oid& newest, std::string root, unsigned jobs);

  StepReader& of_thread(unsigned thread);  // asked for by that thread alone
  unsigned jobs() const { return static_cast<unsigned>(readers_.size()); }
  const std::string& content_folder() { return of_thread(0).comparison().content_folder(); }

 private:
  const std::string directory_, root_;
  const git_oid newest_;
  std::vector<std::unique_ptr<StepReader>> readers_;
};

// Calls `take` with the steps of each commit that has not been cut off from its parents, in the order of the
// walk, from this thread alone; false, and no further, where one of them is null.
bool for_each_steps(const std::vector<WalkedCommit>& walk, StepReaders& readers,
                    const std::function<void(std::size_t index, std::vector<Step> steps)>& take);

}  // namespace vankho
