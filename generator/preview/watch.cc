#include "preview/watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include "preview/messages.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

// Files count as changed when their writer closes them: half of what an editor writes is never read.
constexpr std::uint32_t kEvents =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr int kQuietMilliseconds = 30;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

[[noreturn]] void fail(const fs::path& folder) {
  throw EnvironmentFailure(messages::cannot_watch, {folder.string(), std::generic_category().message(errno)});
}

sigset_t ending_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

enum class Event { quiet, change, interruption };

Event wait(int changes, int interruption, int milliseconds) {
  std::array<pollfd, 2> polled = {pollfd{interruption, POLLIN, 0}, pollfd{changes, POLLIN, 0}};
  if (poll(polled.data(), polled.size(), milliseconds) <= 0) return Event::quiet;
  return polled[0].revents != 0 ? Event::interruption : Event::change;
}

}  // namespace

Interruption::Interruption() {
  const sigset_t signals = ending_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  descriptor_ = signalfd(-1, &signals, SFD_CLOEXEC);
}

Interruption::~Interruption() { close(descriptor_); }

Watch::Watch(const std::vector<fs::path>& folders)
    : roots_(folders), descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (descriptor_ < 0) fail(folders.front());
  for (const fs::path& folder : roots_) {
    add(folder);
    // What comes and goes beside it is passed over.
    const fs::path above = folder.parent_path();
    const int watch = inotify_add_watch(descriptor_, above.c_str(), kEvents);
    if (watch >= 0) folders_.try_emplace(watch, above);
  }
}

Watch::~Watch() { close(descriptor_); }

// A folder that goes while it is walked tells so by an event of the one above it.
void Watch::add(const fs::path& folder) {
  const int watch = inotify_add_watch(descriptor_, folder.c_str(), kEvents);
  if (watch < 0 && (errno == ENOENT || errno == ENOTDIR)) return;
  if (watch < 0) fail(folder);
  folders_[watch] = folder;
  std::error_code error;
  for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    std::error_code gone;
    if (at->symlink_status(gone).type() == fs::file_type::directory && !is_hidden(*at)) add(*at);
  }
}

std::optional<Changes> Watch::next(const Interruption& interruption,
                                   std::optional<std::chrono::milliseconds> patience) {
  Changes changes;
  const int first_wait = patience ? static_cast<int>(patience->count()) : -1;
  for (;;) {
    switch (wait(descriptor_, interruption.descriptor(), changes.empty() ? first_wait : kQuietMilliseconds)) {
      case Event::interruption:
        return std::nullopt;
      case Event::change:
        read_events(changes);
        break;
      case Event::quiet:
        if (!changes.empty() || patience) return changes;
    }
  }
}

bool Watch::is_watched(const fs::path& path) const {
  return std::ranges::any_of(roots_, [&](const fs::path& root) {
    return path == root || path.native().starts_with((root / "").native());
  });
}

void Watch::read_events(Changes& changes) {
  alignas(inotify_event) std::array<char, 1 << 16> buffer;
  const ssize_t size = read(descriptor_, buffer.data(), buffer.size());
  for (ssize_t at = 0; at < size;) {
    const auto& event = *reinterpret_cast<const inotify_event*>(buffer.data() + at);
    at += static_cast<ssize_t>(sizeof(inotify_event) + event.len);
    if (event.mask & IN_Q_OVERFLOW) changes.unknown = true;
    const auto folder = folders_.find(event.wd);
    if (folder == folders_.end()) continue;
    if (event.mask & IN_IGNORED) folders_.erase(folder);
    if (event.len == 0) continue;
    const fs::path path = folder->second / event.name;
    if (is_hidden(path) || !is_watched(path)) continue;
    if (!(event.mask & IN_ISDIR)) {
      // A file that is created is written and closed next, unless it is a link to another.
      changes.files.insert(path);
      continue;
    }
    changes.unknown = true;
    if (event.mask & (IN_CREATE | IN_MOVED_TO)) add(path);
  }
}

}  // namespace vankho
