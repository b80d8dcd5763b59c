// What became of an older commit's files.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "source/history.h"
#include "source/renames.h"

namespace vankho {

// Which files of the newest commit the paths of an older one became: the same paths, but for the renames
// between them. A path may have become several files where branches that had renamed it apart were merged.
class Successors {
 public:
  using File = History::value_type;

  // The newest commit's own; `history` has its files and must outlive this.
  explicit Successors(History& history) : history_(&history) {}

  std::vector<File*> of(const std::string& path) const;

  // Steps from a commit to a parent of it.
  void undo(std::span<const Rename> renames);

  // Makes these the successors of a commit that has another child too.
  void join(const Successors& other);

 private:
  History* history_;
  std::map<std::string, std::vector<File*>> moved_;
};

}  // namespace vankho
