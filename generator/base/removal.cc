#include "base/removal.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>

#include "base/descriptor.h"

namespace vankho {
namespace {

constexpr int kDeepest = 200;  // folders: more than paths of a site allow

// Both return whether anything went.
bool remove_entry(int folder, const char* name, int deepest) noexcept;

bool remove_entries(int folder, int deepest) noexcept {
  alignas(dirent64) std::array<char, 8192> entries;
  bool any = false;
  for (ssize_t size = 0; (size = getdents64(folder, entries.data(), entries.size())) > 0;) {
    for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
      const auto* entry = reinterpret_cast<const dirent64*>(entries.data() + at);
      at += entry->d_reclen;
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") any = remove_entry(folder, entry->d_name, deepest) || any;
    }
  }
  return any;
}

bool remove_entry(int folder, const char* name, int deepest) noexcept {
  if (::unlinkat(folder, name, 0) == 0) return true;
  if ((errno != EISDIR && errno != EPERM) || deepest == 0) return false;
  const Descriptor inner(::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  // A file system may pass over entries while others go.
  while (inner && remove_entries(inner.number(), deepest - 1) && ::lseek(inner.number(), 0, SEEK_SET) == 0) {
  }
  return ::unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

}  // namespace

void remove_tree(const char* path) noexcept { remove_entry(AT_FDCWD, path, kDeepest); }

}  // namespace vankho
