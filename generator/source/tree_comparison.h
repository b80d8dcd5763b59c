// What differs in the content between the trees of two commits.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "source/git.h"

namespace vankho {

// A regular file that one of two trees lacks, or that has other bytes there.
struct FileDifference {
  std::string path;
  std::optional<git_oid> before;
  std::optional<git_oid> after;
};

class TreeComparison {
 public:
  // The content is where the tree `newest` has it in its folder `root`, or at its top where that is empty: in
  // the folder content/ there, or in that itself.
  TreeComparison(git_repository* repository, const git_oid& newest, const std::string& root = "");

  const std::string& content_folder() const { return content_folder_; }  // empty for the top

  // The differences between two commits' trees, or from nothing where there is no `before`; sorted by path,
  // which is relative to the content. Folders that are the same in both are not read. Null where the trees
  // hold more than any archive does, as forged ones can.
  std::optional<std::vector<FileDifference>> compare(const std::optional<git_oid>& before,
                                                     const git_oid& after);

  // Whether the trees that were compared last differ in anything else: beside the content, in what is hidden
  // there, in modes, links and submodules.
  bool left_something_out() const { return left_out_; }

 private:
  using Id = std::optional<git_oid>;

  Id content_of(const git_oid& tree) const;
  bool differ_beside_content(Id before, Id after) const;
  void compare_folders(const Id& before, const Id& after, const std::string& path);
  void compare_entries(const git_tree_entry* before, const git_tree_entry* after, const std::string& path);
  bool is_passed_over(const std::string& name, const std::string& path) const;

  git_repository* repository_;
  std::string content_folder_;
  std::vector<FileDifference> differences_;  // of the comparison that is going on
  std::size_t visited_ = 0;
  bool left_out_ = false;
};

}  // namespace vankho
