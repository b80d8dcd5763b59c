// The commits behind one commit, in the order in which history is read.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "source/git.h"

namespace vankho {

struct WalkedCommit {
  git_oid id;
  git_oid tree;
  git_time_t time;                   // the committer's
  std::vector<std::size_t> parents;  // places in the walk, all after this one
  bool is_cut;                       // a shallow clone ends here: what came before is not known
};

// `start` and all that it descends from: children before their parents, else newest first, else by id.
std::vector<WalkedCommit> walk_commits(git_repository* repository, const git_oid& start);

// The first of that walk, as far as each commit has one parent, and the commit behind them, which has no
// parents here. `most` of them at most.
std::vector<WalkedCommit> walk_line(git_repository* repository, const git_oid& start, std::size_t most);

// What a shallow clone says of where it ends; empty for a whole one.
std::string shallow_ends(git_repository* repository);

}  // namespace vankho
