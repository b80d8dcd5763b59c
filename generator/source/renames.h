// Files that one commit moved.
#pragma once

#include <git2/sys/hashsig.h>

#include <map>
#include <span>
#include <string>
#include <vector>

#include "source/tree_comparison.h"

namespace vankho {

struct Rename {
  std::string from;
  std::string to;
  bool same_bytes;
};

// Takes a file as renamed where one path is gone and another is new, with the same bytes or else with text
// that is at least half the same, the most alike first.
class RenameFinder {
 public:
  explicit RenameFinder(git_odb* objects) : objects_(objects) {}

  // The renames among the differences of one commit; each path is in one at most. Where a commit adds and
  // removes too many files to compare every pair, only those with the same bytes are found.
  std::vector<Rename> find(std::span<const FileDifference> differences);

 private:
  using Files = std::vector<const FileDifference*>;
  using Signature = git::Handle<git_hashsig, git_hashsig_free>;

  void match_similar(const Files& removed, const Files& added, std::vector<Rename>& renames);
  int likeness(const FileDifference& source, const FileDifference& target);
  git_hashsig* signature_of(const git_oid& blob);

  git_odb* objects_;
  std::map<git_oid, Signature, git::IdOrder> signatures_;  // null for a blob that is not compared
};

}  // namespace vankho
