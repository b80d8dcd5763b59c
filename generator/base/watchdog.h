// The last resort: a library that never comes back from what it was given, or asks for all memory.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "base/message.h"

namespace vankho {

inline constexpr Message took_too_long{
    "took-too-long",
    Severity::error,
    "xử lý {0} quá lâu, có lẽ không bao giờ xong",
    "{0} takes too long, perhaps for ever",
    "Xem tệp ấy có gì lạ, rồi kiểm tra kho bằng lệnh git fsck; trang cũ vẫn còn nguyên.",
    "See what is odd about that file, and check the repository with git fsck; the old site stays as it was."};

// While it lives, what a thread does is known as work on `path`, which must outlive it. The innermost counts.
class AtWork {
 public:
  explicit AtWork(std::string_view path);
  ~AtWork();
  AtWork(const AtWork&) = delete;
  AtWork& operator=(const AtWork&) = delete;
};

// Tells of work that has taken a thread more than `most` of processor time, so that a busy or slow machine is
// no reason; each piece of work is told once. `tell` is called on a thread of the watchdog's own.
class Watchdog {
 public:
  using Tell = std::function<void(const std::string& path)>;
  Watchdog(std::chrono::milliseconds most, Tell tell);
  ~Watchdog();
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;

 private:
  void run();

  const std::chrono::milliseconds most_;
  const Tell tell_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool ends_ = false;
  std::thread thread_;
};

}  // namespace vankho
