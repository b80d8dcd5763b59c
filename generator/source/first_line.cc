#include "source/first_line.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "source/git.h"

namespace vankho {
namespace {

constexpr int kVietnam = 7 * 60;  // minutes ahead of UTC

// The change that left such bytes, at that path if there is one.
std::uint32_t change_to(const FileHistory& file, const std::string& path, const std::string& blob) {
  std::uint32_t found = Standing::kGone;
  for (std::size_t i = file.changes.size(); i-- > 0;) {
    const Change& change = file.changes[i];
    if (change.blob != blob) continue;
    if (change.path == path || found == Standing::kGone) found = static_cast<std::uint32_t>(i);
  }
  return found;
}

}  // namespace

void FirstLine::note(const WalkedCommit& commit, const Change& change, const Step& step,
                     const Successors& successors) {
  if (!commit.parents.empty()) on_line_[commit.parents.front()] = true;
  const Day from = std::min(change.day, git::day_at(commit.time, kVietnam));
  std::set<std::string_view> moved;
  for (const Rename& rename : step.renames) moved.insert(rename.from);
  for (const FileDifference& difference : step.differences) {
    if (!difference.after && moved.contains(difference.path)) continue;
    for (Successors::File* file : successors.of(difference.path)) {
      FileHistory& history = file->second;
      history.stood.push_back({Standing::kGone, from});
      if (!difference.after) continue;
      const bool is_own = !history.changes.empty() && history.changes.back().commit == change.commit;
      if (is_own)
        history.stood.back().change = static_cast<std::uint32_t>(history.changes.size() - 1);
      else
        brought_.push_back({file, history.stood.size() - 1, difference.path, git::hex(*difference.after)});
    }
  }
}

void FirstLine::finish() {
  for (const Brought& brought : brought_) {
    FileHistory& history = brought.file->second;
    history.stood[brought.place].change = change_to(history, brought.path, brought.blob);
  }
}

}  // namespace vankho
