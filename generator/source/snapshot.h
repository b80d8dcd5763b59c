// What a commit (or the working tree) holds under its content folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"

namespace vankho {

// A regular file of the content. Names have passed the gate (names.h): relative, '/' between names, NFC,
// legal on Windows, unique when case is folded.
struct Entry {
  std::string path;  // relative to the content's root
  std::string blob;  // hex object id of the bytes, as git computes it
  std::uint64_t size = 0;
};

// Reads entries' bytes; belongs to one thread. Throws EnvironmentFailure if git or the disk fails.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual std::string read(const Entry& entry) = 0;
};

inline constexpr std::size_t kReadingRun = 32;

// Immutable once opened; may be shared by threads. Readers must not outlive their snapshot.
class Snapshot {
 public:
  virtual ~Snapshot() = default;

  std::string commit;          // hex id; for a working tree, of HEAD, empty where there is none
  std::string cut;             // where a shallow clone ends, as git keeps it; empty for a whole one
  Day day;                     // the commit's day (its committer date) in UTC+7; today for a working tree
  std::vector<Entry> content;  // sorted by path
  std::vector<Entry> themes;   // the repository's themes/ folder, paths below it, sorted

  virtual std::unique_ptr<Reader> reader() const = 0;

  // The indices of `entries`, which are this snapshot's, in the order in which their bytes are best read: git
  // keeps a file as what differs from another one, and has to put that together first. A thread does best to
  // read kReadingRun of them that follow each other.
  virtual std::vector<std::size_t> reading_order(std::span<const Entry* const> entries) const = 0;
};

// The tree that `ref`, in any spelling git knows, has in the repository at `directory` (a work tree or a
// folder in one, its .git, or a bare repository). The content is its folder content/, or all of it but
// themes/ where there is none. Never checks anything out, and reads no configuration but the repository's
// own. Hidden files are no content. Names that the gate refuses, links and submodules become problems, with
// paths relative to the content ("themes/…" for themes), and are left out. Throws EnvironmentFailure where
// there is no such repository or it is damaged, and UsageFailure where there is no such commit.
std::unique_ptr<Snapshot> open_commit(const std::string& directory, const std::string& ref,
                                      std::vector<Problem>& problems);

// The same with the content in the folder `root` of the tree, and no themes. Throws UsageFailure where it has
// no such folder.
std::unique_ptr<Snapshot> open_commit(const std::string& directory, const std::string& ref,
                                      const std::string& root, std::vector<Problem>& problems);

// Every file that the commit holds, be it none of a site: of names that the gate refuses, hidden, beside the
// content. Paths from the top, as messages may show them, sorted. Throws as open_commit does.
std::vector<Entry> all_files_of(const std::string& directory, const std::string& ref);

// What open_commit would read, without its tree. Throws as it does.
struct Tip {
  std::string commit;  // hex id
  std::string cut;     // as the snapshot's
  Day day;
};
Tip tip_of(const std::string& directory, const std::string& ref);

// The top of the working tree, or of a repository without one, that `directory` is in; ends in '/'.
std::string top_of_repository(const std::string& directory);

// Where the working tree of a portal is read: `directory` where anything of one lies in it, else the top of
// the repository that it is in; none where it is in none. A path that is no folder is left for open_worktree.
std::optional<std::string> portal_around(const std::string& directory);

// Reads any file that the repository ever had by its blob; an entry's path only names it in failures.
std::unique_ptr<Reader> open_blobs(const std::string& directory);

// The files on disk in `directory`, the top of a working tree or any other folder, by the same rules, less
// what git ignores. A file that goes or changes before it is read is an EnvironmentFailure of its Reader.
// Throws UsageFailure where `directory` is a repository without a working tree.
std::unique_ptr<Snapshot> open_worktree(const std::string& directory, Day today,
                                        std::vector<Problem>& problems);

}  // namespace vankho
