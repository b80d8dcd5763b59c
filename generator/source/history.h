// Who changed which file when, read in one walk of the commits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace vankho {

struct Change {
  std::string commit;        // hex id
  Day day;                   // author date in the author's own zone
  std::string author_name;   // as git has it, or empty
  std::string author_email;  // only to look up a name with; never shown
  std::string subject;       // first line of the commit message
  std::string blob;          // hex id of the file's bytes after it
  std::string path;          // the file's after it, relative to the content's root
  // Of all files that the commit changed, added or took away; null where they are more than
  // limits::kTouched, where some are not in the content or hidden, and for a merge, which has those of
  // others.
  std::optional<std::vector<std::string>> touched;
  bool operator==(const Change&) const = default;
};

// What a file was from some commit on, until the next.
struct Standing {
  static constexpr std::uint32_t kGone = UINT32_MAX;
  std::uint32_t change = kGone;  // index into FileHistory::changes; kGone where the file was not there
  Day from;                      // the earlier one of when the commit was written and when it was made
  bool operator==(const Standing&) const = default;
};

struct FileHistory {
  std::vector<Change> changes;            // newest first, through renames, on all branches
  std::vector<std::string> former_paths;  // relative to the content's root, newest first
  // Newest first, on the line of first parents: what readers can have met. A branch counts from the merge
  // that brought it, and only as that left the file.
  std::vector<Standing> stood;
  bool operator==(const FileHistory&) const = default;
};

// By path relative to the content's root, for the files that `commit` has.
using History = std::map<std::string, FileHistory, std::less<>>;

// What was read of earlier commits, as bytes that this program alone reads, each under a name that says all
// that decides them. Bytes that are damaged cost time and nothing else.
struct HistoryMemory {
  std::function<bool(std::string_view name, std::string& bytes)> find;
  std::function<void(std::string_view name, std::string_view bytes)> keep;
  std::size_t apart = 64;  // commits between those that are kept
};

// One walk from `commit`, comparing each commit's tree with its parents' and skipping equal subtrees. A file
// is taken as renamed where a commit removes one path and adds another with the same or a similar blob.
// The content is in the folder `root`, or where the commit has it if that is empty. The walk ends at a commit
// that `memory` knows, if there is one before the first merge. The result is the same for any number of
// threads.
History read_history(const std::string& directory, const std::string& commit, const std::string& root = "",
                     const HistoryMemory* memory = nullptr, unsigned jobs = 1);

}  // namespace vankho
