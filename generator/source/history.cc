#include "source/history.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "source/allocator.h"
#include "source/authors.h"
#include "source/commit_walk.h"
#include "source/first_line.h"
#include "source/git.h"
#include "source/known_history.h"
#include "source/object_store.h"
#include "source/steps.h"
#include "source/successors.h"

namespace vankho {
namespace {

// The paths that a commit changed. A merge changed what differs from all its parents; what one of them has
// under another name is none of its doing.
std::vector<std::string> changed_paths(const std::vector<Step>& steps) {
  std::map<std::string, std::size_t> times;
  for (const Step& step : steps) {
    for (const FileDifference& difference : step.differences) {
      if (difference.after) ++times[difference.path];
    }
    for (const Rename& rename : step.renames) {
      if (steps.size() > 1 && rename.same_bytes) --times[rename.to];
    }
  }
  std::vector<std::string> paths;
  for (const auto& [path, count] : times) {
    if (count == steps.size()) paths.push_back(path);
  }
  return paths;
}

std::optional<std::vector<std::string>> touched_paths(const std::vector<Step>& steps) {
  const std::vector<FileDifference>& differences = steps.front().differences;
  if (steps.size() > 1 || !steps.front().is_all || differences.size() > limits::kTouched) return std::nullopt;
  std::vector<std::string> paths;
  for (const FileDifference& difference : differences) paths.push_back(difference.path);
  return paths;
}

void record(const Change& change, const std::string& blob, const std::string& path, Successors::File& file) {
  std::vector<Change>& changes = file.second.changes;
  if (!changes.empty() && changes.back().commit == change.commit) return;
  changes.push_back(change);
  changes.back().blob = blob;
  changes.back().path = path;
}

// Where `path` is in one of the differences, which are sorted by path.
std::string blob_after(const std::vector<FileDifference>& differences, const std::string& path) {
  auto found = std::ranges::lower_bound(differences, path, {}, &FileDifference::path);
  return git::hex(*found->after);
}

void record_name(const std::string& path, Successors::File& file) {
  std::vector<std::string>& names = file.second.former_paths;
  if (path != file.first && std::find(names.begin(), names.end(), path) == names.end()) names.push_back(path);
}

// Copied where one that others hold is to be changed.
using SharedSuccessors = std::shared_ptr<Successors>;

Successors& own(SharedSuccessors& successors) {
  if (successors.use_count() > 1) successors = std::make_shared<Successors>(*successors);
  return *successors;
}

// From a commit to its parent, which may have the successors of other children already.
void hand_on(SharedSuccessors mine, const std::vector<Rename>& renames, SharedSuccessors& parent) {
  for (const Rename& rename : renames) {
    for (Successors::File* file : mine->of(rename.to)) record_name(rename.from, *file);
  }
  if (!renames.empty()) own(mine).undo(renames);
  if (!parent) {
    parent = std::move(mine);
  } else if (parent != mine) {
    own(parent).join(*mine);
  }
}

// What an earlier commit knew of a file goes behind what has happened since.
void take_over(const std::string& path, const FileHistory& known, const Successors& successors) {
  for (Successors::File* file : successors.of(path)) {
    FileHistory& whole = file->second;
    const auto behind = static_cast<std::uint32_t>(whole.changes.size());
    std::ranges::copy(known.changes, std::back_inserter(whole.changes));
    for (const auto& [change, from] : known.stood)
      whole.stood.push_back({change == Standing::kGone ? change : behind + change, from});
    for (const std::string& name : known.former_paths) record_name(name, *file);
  }
}

class HistoryReader {
 public:
  HistoryReader(const std::string& directory, const git_oid& commit, const std::string& root, unsigned jobs)
      : repository_(git::open_repository(directory)),
        objects_(git::open_objects(git::objects_directory(repository_.get()))),
        start_(commit),
        tree_(*git_commit_tree_id(git::read_commit(repository_.get(), commit).get())),
        readers_(directory, tree_, root, jobs),
        authors_(repository_.get(), objects_.get(), tree_),
        read_with_(readers_.content_folder() + '\n' + authors_.map_id() + '\n' +
                   shallow_ends(repository_.get())) {}

  History read(const HistoryMemory* memory);

 private:
  std::optional<History> remembered(const HistoryMemory& memory);
  std::string name_of(const git_oid& commit) const { return git::hex(commit) + '\n' + read_with_; }
  bool read_commits(const History& known);
  void record_commit(std::size_t place, const std::vector<Step>& steps, const Successors& successors,
                     FirstLine& line);

  git::AllocationWatch allocations_;
  git::Repository repository_;
  git::ObjectStore objects_;
  git_oid start_, tree_;
  std::vector<WalkedCommit> walk_;
  StepReaders readers_;
  Authors authors_;
  std::string read_with_;  // all that decides a commit's history, but the commit
  History history_;
  GoneFiles gone_;
};

History HistoryReader::read(const HistoryMemory* memory) {
  const std::optional<Step> start = readers_.of_thread(0).from(std::nullopt, tree_);
  if (!start) return {};
  for (const FileDifference& file : start->differences) history_[file.path];

  const std::optional<History> known = memory ? remembered(*memory) : std::nullopt;
  if (!known) walk_ = walk_commits(repository_.get(), start_);
  const bool whole = read_commits(known.value_or(History()));
  allocations_.require();
  const bool far_on = !known || walk_.size() > memory->apart;
  if (memory && whole && far_on && gone_.are_all)
    memory->keep(name_of(start_), packed(history_, gone_.files));
  return std::move(history_);
}

// What the memory has of a commit that all before it go straight back to; the walk ends there.
std::optional<History> HistoryReader::remembered(const HistoryMemory& memory) {
  walk_ = walk_line(repository_.get(), start_, 4 * memory.apart);
  std::string bytes;
  for (std::size_t i = 0; i < walk_.size(); ++i) {
    if (!memory.find(name_of(walk_[i].id), bytes)) continue;
    walk_.resize(i + 1);
    walk_.back().parents.clear();
    walk_.back().is_cut = true;
    return unpacked_history(bytes);
  }
  return std::nullopt;
}

// Each commit of the walk, then what is known of the last. False where one of them holds more than any
// archive does.
bool HistoryReader::read_commits(const History& known) {
  std::vector<SharedSuccessors> successors(walk_.size());
  successors.front() = std::make_shared<Successors>(history_, gone_);
  FirstLine line(walk_.size());
  const auto take = [&](std::size_t i, std::vector<Step> steps) {
    record_commit(i, steps, *successors[i], line);
    for (std::size_t n = 0; n < walk_[i].parents.size(); ++n) {
      bool last = n + 1 == walk_[i].parents.size();
      SharedSuccessors mine = last ? std::move(successors[i]) : successors[i];
      hand_on(std::move(mine), steps[n].renames, successors[walk_[i].parents[n]]);
    }
  };
  if (!for_each_steps(walk_, readers_, take)) return false;
  line.finish(walk_);
  for (const auto& [path, file] : known) take_over(path, file, *successors.back());
  return true;
}

void HistoryReader::record_commit(std::size_t place, const std::vector<Step>& steps,
                                  const Successors& successors, FirstLine& line) {
  const WalkedCommit& commit = walk_[place];
  std::vector<std::string> paths = changed_paths(steps);
  if (paths.empty() && !line.has(place)) return;
  Change change = authors_.change_of(git::read_commit(repository_.get(), commit.id).get());
  change.touched = touched_paths(steps);
  for (const std::string& path : paths) {
    const std::string blob = blob_after(steps.front().differences, path);
    for (Successors::File* file : successors.of(path)) record(change, blob, path, *file);
  }
  if (line.has(place)) line.note(place, commit, change, steps.front(), successors);
}

}  // namespace

History read_history(const std::string& directory, const std::string& commit, const std::string& root,
                     const HistoryMemory* memory, unsigned jobs) {
  return commit.empty() ? History() : HistoryReader(directory, git::id_of(commit), root, jobs).read(memory);
}

}  // namespace vankho
