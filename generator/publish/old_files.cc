#include "publish/old_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

#include "publish/descriptor.h"
#include "publish/messages.h"

namespace fs = std::filesystem;

namespace vankho::publish {
namespace {

void require_no_mount(const fs::path& folder) {
  if (is_mount_point(folder)) throw UsageFailure(publish_messages::output_is_mount_point, {folder});
}

void carry_folder_over(const fs::path& from, const fs::path& to) {
  require_no_mount(from);
  bool made = fs::create_directory(to);
  for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
    carry_over(entry.path(), to / entry.path().filename());
  }
  if (made) fs::permissions(to, fs::status(from).permissions());
}

}  // namespace

OldFiles old_files(const std::string& folder) {
  OldFiles found;
  checked(publish_messages::cannot_read, folder, [&] {
    fs::recursive_directory_iterator entry(folder), end;
    for (; entry != end; ++entry) {
      std::string relative = entry->path().native().substr(folder.size() + 1);
      bool is_folder = !entry->is_symlink() && entry->is_directory();  // as its folder tells, unread
      if (entry->path().filename().native().starts_with('.')) {
        found.hidden.push_back(std::move(relative));
        if (is_folder) entry.disable_recursion_pending();
      } else if (is_folder) {
        require_no_mount(entry->path());
      } else {
        found.visible.push_back(std::move(relative));
      }
    }
  });
  return found;
}

void carry_over(const std::string& from, const std::string& to) {
  checked(publish_messages::cannot_write, to, [&] {
    if (fs::is_directory(fs::symlink_status(from))) return carry_folder_over(from, to);
    if (fs::exists(fs::symlink_status(to))) return;
    bool linked = ::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0) == 0;
    if (!linked) fs::copy(from, to, fs::copy_options::copy_symlinks);
  });
}

}  // namespace vankho::publish
