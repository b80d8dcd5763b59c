#include "base/watchdog.h"

#include <csignal>
#include <ctime>
#include <list>
#include <optional>

namespace vankho {
namespace {

using Milliseconds = std::chrono::milliseconds;

Milliseconds spent(clockid_t clock) {
  timespec time = {};
  clock_gettime(clock, &time);
  return std::chrono::seconds(time.tv_sec) +
         std::chrono::duration_cast<Milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

struct Piece {
  pthread_t thread;
  clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
  Milliseconds begun{};
  std::string path;
  bool told = false;
};

// Of all threads; a thread's innermost stands last among its own.
struct Pieces {
  std::mutex mutex;
  std::list<Piece> list;
};

Pieces& pieces() {
  static Pieces all;
  return all;
}

std::optional<std::string> first_over(Milliseconds most) {
  std::scoped_lock lock(pieces().mutex);
  for (Piece& piece : pieces().list) {
    if (piece.told || spent(piece.clock) - piece.begun < most) continue;
    piece.told = true;
    return piece.path;
  }
  return std::nullopt;
}

}  // namespace

AtWork::AtWork(std::string_view path) {
  Piece piece{pthread_self(), CLOCK_THREAD_CPUTIME_ID, {}, std::string(path), false};
  pthread_getcpuclockid(piece.thread, &piece.clock);
  piece.begun = spent(piece.clock);
  std::scoped_lock lock(pieces().mutex);
  pieces().list.push_back(std::move(piece));
}

AtWork::~AtWork() {
  std::scoped_lock lock(pieces().mutex);
  std::list<Piece>& list = pieces().list;
  for (auto at = list.end(); at != list.begin();) {
    if (!pthread_equal((--at)->thread, pthread_self())) continue;
    list.erase(at);
    return;
  }
}

Watchdog::Watchdog(std::chrono::milliseconds most, Tell tell)
    : most_(most), tell_(std::move(tell)), thread_([this] { run(); }) {}

Watchdog::~Watchdog() {
  {
    std::scoped_lock lock(mutex_);
    ends_ = true;
  }
  ended_.notify_one();
  thread_.join();
}

void Watchdog::run() {
  sigset_t signals;  // are for the thread that waits for them, or for none
  sigfillset(&signals);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::unique_lock lock(mutex_);
  while (!ended_.wait_for(lock, most_ / 10, [this] { return ends_; })) {
    if (const std::optional<std::string> path = first_over(most_)) tell_(*path);
  }
}

}  // namespace vankho
