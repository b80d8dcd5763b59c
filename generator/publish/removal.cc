#include "publish/removal.h"

#include <filesystem>
#include <functional>
#include <map>
#include <vector>

#include "base/parallel.h"
#include "base/removal.h"

namespace fs = std::filesystem;

namespace vankho::publish {
namespace {

using ByDepth = std::map<int, std::vector<fs::path>, std::greater<>>;  // the deepest first

ByDepth folders_in(const std::string& folder) {
  ByDepth folders;
  if (fs::is_symlink(folder)) return folders;
  fs::recursive_directory_iterator entry(folder), end;
  for (; entry != end; ++entry)
    if (!entry->is_symlink() && entry->is_directory()) folders[entry.depth()].push_back(entry->path());
  return folders;
}

}  // namespace

void remove_folder(const std::string& folder, unsigned jobs) noexcept {
  try {
    for (const auto& [depth, folders] : folders_in(folder)) {
      parallel_for(folders.size(), jobs,
                   [&of_depth = folders](std::size_t i, unsigned) { remove_tree(of_depth[i].c_str()); });
    }
  } catch (const std::exception&) {  // of a folder that cannot be read, or of memory that is at its end
  }
  remove_tree(folder.c_str());
}

}  // namespace vankho::publish
