// Who changed which file when, read in one walk of the commits.
#pragma once

#include <map>
#include <string>
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
};

struct FileHistory {
  std::vector<Change> changes;            // newest first, through renames
  std::vector<std::string> former_paths;  // relative to the content's root, newest first
};

// By path relative to the content's root, for the files that `commit` has.
using History = std::map<std::string, FileHistory, std::less<>>;

// One walk from `commit`, comparing each commit's tree with its parents' and skipping equal subtrees. A file
// is taken as renamed where a commit removes one path and adds another with the same or a similar blob.
History read_history(const std::string& directory, const std::string& commit);

// The same with the content in the folder `root`.
History read_history(const std::string& directory, const std::string& commit, const std::string& root);

}  // namespace vankho
