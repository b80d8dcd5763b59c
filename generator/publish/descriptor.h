// Open files and folders, and the system calls on them. Whatever fails throws EnvironmentFailure, with the
// path and the system's reason.
#pragma once

#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/message.h"

namespace vankho::publish {

// `error` is an errno.
[[noreturn]] void fail(const Message& message, const std::string& path, int error = errno);

// Runs work whose errors of the file system become this room's failures, about `path` where they name none.
template <typename Work>
auto checked(const Message& message, const std::string& path, Work&& work) {
  try {
    return work();
  } catch (const std::filesystem::filesystem_error& error) {
    fail(message, error.path1().empty() ? path : error.path1().string(), error.code().value());
  }
}

Descriptor open_folder(const std::string& path);
Descriptor open_file(const std::string& path);

// Gives the file or folder the mode, whatever the umask. A file system that keeps no modes, as those of USB
// sticks, may refuse where everybody can read what is there all the same.
void give_mode(const std::string& path, unsigned mode);

// Makes the file, which must not exist, with mode 0644 whatever the umask.
void create_file(const std::string& path, std::string_view bytes);

// Makes the file anew, whole or not at all, beside itself.
void replace_file(const std::string& path, std::string_view bytes);

// As many bytes as there are, up to the size of `buffer`; 0 at the end. `path` is for the failure.
std::size_t read_some(const Descriptor& file, std::span<char> buffer, const std::string& path);

std::uintmax_t size_of(const Descriptor& file, const std::string& path);

bool is_mount_point(const std::string& path);

// Makes renames inside the folder last through a power failure.
void sync_folder(const std::string& path);

}  // namespace vankho::publish
