// Loose objects, one file each, read without trust in what they say of themselves: libgit2's own reader
// writes behind its buffer where one is longer than it says, and reads for ever in one that is cut short.
#pragma once

#include <git2.h>

#include <string>

namespace vankho::git {

// Lets `objects` find the loose objects below a folder too, as those of an alternate where it has some
// already. The hashes are left for libgit2 to check.
void add_loose_objects(git_odb* objects, const std::string& folder);

}  // namespace vankho::git
