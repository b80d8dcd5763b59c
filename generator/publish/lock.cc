#include "publish/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "publish/messages.h"

namespace vankho::publish {
namespace {

// The last holder may have removed the file between our opening and locking it; then the lock is on nothing.
bool is_still_at(const Descriptor& file, const std::string& path) {
  struct stat held {
  }, there{};
  return ::fstat(file.number(), &held) == 0 && ::stat(path.c_str(), &there) == 0 &&
         held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

}  // namespace

Lock::Lock(std::string file, const std::string& shown, IfHeld if_held) : file_(std::move(file)) {
  const int how = if_held == IfHeld::wait ? LOCK_EX : LOCK_EX | LOCK_NB;
  while (!held_) {
    Descriptor opened(::open(file_.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!opened) fail(publish_messages::cannot_write, file_);
    if (::flock(opened.number(), how) != 0) {
      if (errno == EINTR) continue;
      if (errno == EWOULDBLOCK) throw EnvironmentFailure(publish_messages::output_busy, {shown});
      fail(publish_messages::cannot_write, file_);
    }
    if (is_still_at(opened, file_)) held_ = std::move(opened);
  }
}

Lock::~Lock() { ::unlink(file_.c_str()); }

}  // namespace vankho::publish
