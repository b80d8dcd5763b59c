// All objects of a repository: loose ones, packs, and those of the stores that it names as alternates.
#pragma once

#include <string>

#include "source/git.h"

namespace vankho::git {

// A handle that threads need not share. Every object that is read from it has the hash that it is named by.
ObjectStore open_objects(const std::string& objects_directory);

}  // namespace vankho::git
