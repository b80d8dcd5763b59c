// What became of an older commit's files.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "source/history.h"
#include "source/renames.h"

namespace vankho {

// Files that are no more, whose paths can come back; no more of them than limits::kGoneFiles.
struct GoneFiles {
  History::value_type* at(const std::string& path);  // null where there are too many

  History files;
  bool are_all = true;  // none had to be left out
};

// Which files of the newest commit the paths of an older one became: the same paths, but for the renames
// between them. A path may have become several files where branches that had renamed it apart were merged.
class Successors {
 public:
  using File = History::value_type;

  // The newest commit's own. `history` has its files; paths that it does not have are put into `gone` as they
  // are asked for. Both must outlive this.
  Successors(History& history, GoneFiles& gone) : history_(&history), gone_(&gone) {}

  std::vector<File*> of(const std::string& path) const;

  // Steps from a commit to a parent of it.
  void undo(std::span<const Rename> renames);

  // Makes these the successors of a commit that has another child too.
  void join(const Successors& other);

 private:
  History* history_;
  GoneFiles* gone_;
  std::map<std::string, std::vector<File*>> moved_;
};

}  // namespace vankho
