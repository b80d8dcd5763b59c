#include "desk.h"

#include "source/snapshot.h"

namespace vankho {

Desk open_desk(const std::string& directory, Day today, unsigned jobs) {
  std::vector<Problem> problems;
  const std::unique_ptr<Snapshot> snapshot = open_worktree(directory, today, problems);
  std::filesystem::path folder = std::filesystem::path(directory) / "content";
  if (!std::filesystem::is_directory(folder)) folder = directory;
  return {folder.lexically_normal(), read_content(*snapshot, jobs, problems)};
}

}  // namespace vankho
