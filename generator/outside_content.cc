#include "outside_content.h"

#include <filesystem>
#include <vector>

#include "desk.h"
#include "publish/messages.h"
#include "publish/output.h"
#include "source/snapshot.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

// A working tree is read from the folder that it is called for, which may be content/ itself, and need be in
// no repository.
std::vector<fs::path> tops_of(const Options& options) {
  if (!options.worktree) return {top_of_repository(options.repository)};
  try {
    return {options.repository, top_of_repository(options.repository)};
  } catch (const EnvironmentFailure&) {
    return {options.repository};
  }
}

// Without a folder content/, the whole tree is content, and only what git ignores may be written into it.
std::vector<fs::path> folders_of_content(const fs::path& top) {
  const fs::path content = content_folder(top);
  if (content != top) return {content};
  return {top / "van-ban", top / "trang"};
}

void require_outside(const fs::path& folder, const fs::path& place) {
  const fs::path content = publish::without_links(folder);
  if (publish::holds(content, place))
    throw UsageFailure(publish_messages::output_in_content, {place, content});
}

}  // namespace

void require_outside_content(const Options& options, const std::string& out) {
  if (out.empty()) return;  // whoever writes there tells
  const fs::path place = publish::without_links(out);
  for (const fs::path& top : tops_of(options))
    for (const fs::path& folder : folders_of_content(top)) require_outside(folder, place);
}

}  // namespace vankho
