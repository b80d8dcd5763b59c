#include "stopwatch.h"

#include <sys/resource.h>

#include <utility>

namespace vankho {
namespace {

rusage used() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage;
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

double Stopwatch::processor_seconds() {
  const rusage usage = used();
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void Stopwatch::stage_done(std::string_view stage) {
  const auto now = std::chrono::steady_clock::now();
  const double processor = processor_seconds();
  costs_.push_back({stage, std::chrono::duration<double>(now - last_).count(), processor - last_processor_,
                    static_cast<double>(used().ru_maxrss) / 1024});
  last_ = now;
  last_processor_ = processor;
}

}  // namespace vankho
