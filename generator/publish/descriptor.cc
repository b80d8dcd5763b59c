#include "publish/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

#include "publish/messages.h"

namespace vankho::publish {
namespace {

Descriptor open_for_reading(const std::string& path, int flags) {
  Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags));
  if (!opened) fail(publish_messages::cannot_read, path);
  return opened;
}

enum class Sync { no, yes };

void write_new(const std::string& path, std::string_view bytes, Sync sync) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
  if (!file) fail(publish_messages::cannot_write, path);
  give_mode(path, 0644);
  if (!write_all(file, bytes)) fail(publish_messages::cannot_write, path);
  if (sync == Sync::yes && ::fsync(file.number()) != 0) fail(publish_messages::cannot_write, path);
  // A network file system or a quota may refuse the bytes only now.
  if (file.close() != 0) fail(publish_messages::cannot_write, path);
}

}  // namespace

void fail(const Message& message, const std::string& path, int error) {
  throw EnvironmentFailure(message, {path, std::generic_category().message(error)});
}

Descriptor open_folder(const std::string& path) { return open_for_reading(path, O_DIRECTORY); }

Descriptor open_file(const std::string& path) { return open_for_reading(path, O_NOFOLLOW); }

void give_mode(const std::string& path, unsigned mode) {
  if (::chmod(path.c_str(), mode) == 0) return;
  const int refusal = errno;
  const unsigned readable = mode & 0555;
  struct stat status {};
  const bool is_readable = ::stat(path.c_str(), &status) == 0 && (status.st_mode & readable) == readable;
  if (refusal != EPERM || !is_readable) fail(publish_messages::cannot_write, path, refusal);
}

void create_file(const std::string& path, std::string_view bytes) { write_new(path, bytes, Sync::no); }

void replace_file(const std::string& path, std::string_view bytes) {
  const std::string made = path + ".tmp";
  if (::unlink(made.c_str()) != 0 && errno != ENOENT) fail(publish_messages::cannot_write, made);
  write_new(made, bytes, Sync::yes);
  if (::rename(made.c_str(), path.c_str()) != 0) fail(publish_messages::cannot_write, path);
}

std::size_t read_some(const Descriptor& file, std::span<char> buffer, const std::string& path) {
  for (;;) {
    ssize_t size = ::read(file.number(), buffer.data(), buffer.size());
    if (size >= 0) return static_cast<std::size_t>(size);
    if (errno != EINTR) fail(publish_messages::cannot_read, path);
  }
}

std::uintmax_t size_of(const Descriptor& file, const std::string& path) {
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) fail(publish_messages::cannot_read, path);
  return static_cast<std::uintmax_t>(status.st_size);
}

bool is_mount_point(const std::string& path) {
  struct statx status {};
  if (::statx(AT_FDCWD, path.c_str(), AT_SYMLINK_NOFOLLOW, 0, &status) != 0) {
    fail(publish_messages::cannot_read, path);
  }
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

void sync_folder(const std::string& path) {
  if (::fsync(open_folder(path).number()) != 0) fail(publish_messages::cannot_write, path);
}

}  // namespace vankho::publish
