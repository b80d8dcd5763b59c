// The working tree that an editor works in, as the editors' commands need it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/file.h"
#include "reading.h"

namespace vankho {

struct Desk {
  std::filesystem::path folder;  // of the content: content/, or the directory itself where there is none
  Content content;               // whatever could be read; `check` tells the problems
};

// Where the content of a working tree lies: its folder content/, or all of it where there is none.
std::filesystem::path content_folder(const std::filesystem::path& top);

// The folder in which a working tree is read from `directory`: that, or the top of the repository around it.
// Throws UsageFailure where there is nothing of a portal and no repository, which would pass for an empty
// one.
std::string portal_folder(const std::string& directory);

// In or below the folder of a portal, or in one that is to become it. Throws as open_worktree does.
Desk open_desk(const std::string& repository, Day today, unsigned jobs);

// A document, page or registry as it lies on disk, with its path there.
struct DeskText {
  File file;
  bool is_document = false;
};
std::vector<DeskText> texts_on_desk(const std::string& repository, Day today);

}  // namespace vankho
