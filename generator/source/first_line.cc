#include "source/first_line.h"

#include <algorithm>
#include <set>

#include "source/git.h"

namespace vankho {
namespace {

// The places of the changes that left such bytes, those at that path if there are any; newest first.
std::vector<std::uint32_t> changes_to(const FileHistory& file, const std::string& path,
                                      const std::string& blob) {
  std::vector<std::uint32_t> there, elsewhere;
  for (std::uint32_t i = 0; i < file.changes.size(); ++i) {
    if (file.changes[i].blob == blob) (file.changes[i].path == path ? there : elsewhere).push_back(i);
  }
  return there.empty() ? elsewhere : there;
}

}  // namespace

void FirstLine::note(std::size_t place, const WalkedCommit& commit, const Change& change, const Step& step,
                     const Successors& successors) {
  if (!commit.parents.empty()) on_line_[commit.parents.front()] = true;
  const Day from = std::min(change.day, git::day_at(commit.time, git::kVietnam));
  for (const FileDifference& difference : step.differences) {
    for (Successors::File* file : successors.of(difference.path)) {
      FileHistory& history = file->second;
      history.stood.push_back({Standing::kGone, from});
      if (!difference.after) continue;
      const bool is_own = !history.changes.empty() && history.changes.back().commit == change.commit;
      if (is_own)
        history.stood.back().change = static_cast<std::uint32_t>(history.changes.size() - 1);
      else
        brought_.push_back(
            {file, history.stood.size() - 1, difference.path, git::hex(*difference.after), place});
    }
  }
}

// Those that only the other parents of a merge lead to.
std::set<std::string> FirstLine::commits_of_branches(std::size_t merge,
                                                     const std::vector<WalkedCommit>& walk) const {
  std::vector<std::size_t> next(walk[merge].parents.begin() + 1, walk[merge].parents.end());
  std::set<std::size_t> seen;
  std::set<std::string> commits;
  while (!next.empty()) {
    const std::size_t at = next.back();
    next.pop_back();
    if (on_line_[at] || !seen.insert(at).second) continue;
    commits.insert(git::hex(walk[at].id));
    next.insert(next.end(), walk[at].parents.begin(), walk[at].parents.end());
  }
  return commits;
}

// Of several that left the same bytes, one that the merge took over, not one that another turned down.
void FirstLine::finish(const std::vector<WalkedCommit>& walk) {
  for (const Brought& brought : brought_) {
    FileHistory& history = brought.file->second;
    const std::vector<std::uint32_t> found = changes_to(history, brought.path, brought.blob);
    if (found.empty()) continue;
    std::uint32_t taken = found.front();
    if (found.size() > 1) {
      const std::set<std::string> commits = commits_of_branches(brought.merge, walk);
      const auto of_branch = std::ranges::find_if(
          found, [&](std::uint32_t i) { return commits.contains(history.changes[i].commit); });
      if (of_branch != found.end()) taken = *of_branch;
    }
    history.stood[brought.place].change = taken;
  }
}

}  // namespace vankho
