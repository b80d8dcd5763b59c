// The working tree that an editor works in, as the editors' commands need it.
#pragma once

#include <filesystem>
#include <string>

#include "base/day.h"
#include "reading.h"

namespace vankho {

struct Desk {
  std::filesystem::path folder;  // of the content: content/, or the directory itself where there is none
  Content content;               // whatever could be read; `check` tells the problems
};

// Throws as open_worktree does.
Desk open_desk(const std::string& directory, Day today, unsigned jobs);

}  // namespace vankho
