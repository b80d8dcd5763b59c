// What each stage of a build takes, for --metrics; nothing that is written depends on it.
#pragma once

#include <chrono>
#include <string_view>
#include <vector>

namespace vankho {

struct StageCost {
  std::string_view stage;
  double seconds = 0;
  double processor_seconds = 0;  // of all threads
  double peak_megabytes = 0;     // the most that was in memory until its end
};

class Stopwatch {
 public:
  // Ends the stage that the one before, or the making of this, began.
  void stage_done(std::string_view stage);

  std::vector<StageCost> take() && { return std::move(costs_); }

 private:
  std::vector<StageCost> costs_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
  double last_processor_ = processor_seconds();

  static double processor_seconds();
};

}  // namespace vankho
