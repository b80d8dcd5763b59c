// What lies in the old output, and how some of it comes into the new one.
#pragma once

#include <string>
#include <vector>

namespace vankho::publish {

// Paths relative to the folder.
struct OldFiles {
  std::vector<std::string> visible;  // files
  std::vector<std::string> hidden;   // dot files and dot folders; what a dot folder holds is not listed
};

// Throws UsageFailure for a mount point in the folder: what is mounted would be emptied together with it.
OldFiles old_files(const std::string& folder);

// Makes `to` a hard link of `from` (where there can be none, a copy), or a folder of such links. What is
// there already stays.
void carry_over(const std::string& from, const std::string& to);

}  // namespace vankho::publish
