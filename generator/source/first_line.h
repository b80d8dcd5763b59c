// What readers can have met of a repository's files: as each commit on the line of first parents left them.
// What a branch held meanwhile, and what a merge turned down, nobody met.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "source/commit_walk.h"
#include "source/history.h"
#include "source/steps.h"
#include "source/successors.h"

namespace vankho {

// Notes it in FileHistory::stood, commit by commit in the order of the walk.
class FirstLine {
 public:
  explicit FirstLine(std::size_t commits) : on_line_(commits) {
    if (commits > 0) on_line_.front() = true;
  }

  bool has(std::size_t commit) const { return on_line_[commit]; }

  // Of a commit on the line, once its own changes are recorded: `step` is that from its first parent,
  // `successors` are its own.
  void note(std::size_t place, const WalkedCommit& commit, const Change& change, const Step& step,
            const Successors& successors);

  // When all changes are recorded: finds those that came with merges.
  void finish(const std::vector<WalkedCommit>& walk);

 private:
  // What a merge brought was changed by a commit that the walk has yet to come to.
  struct Brought {
    Successors::File* file;
    std::size_t place;  // in FileHistory::stood
    std::string path, blob;
    std::size_t merge;  // place in the walk
  };
  std::set<std::string> commits_of_branches(std::size_t merge, const std::vector<WalkedCommit>& walk) const;

  std::vector<bool> on_line_;  // by place in the walk
  std::vector<Brought> brought_;
};

}  // namespace vankho
