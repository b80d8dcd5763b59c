// What a rendering has left to spend, and on whose account and where in a template it is spent.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/limits.h"
#include "render/source.h"

namespace vankho::jinja {

// Every function throws Mistake where the budget is exceeded.
class Budget {
 public:
  Budget();

  void spend_steps(std::size_t steps, const Place& place) {
    steps_ -= static_cast<std::int64_t>(steps);
    if (steps_ < 0) fail_steps(place);
  }
  void spend_text(std::size_t bytes, const Place& place) { spend_steps(bytes / limits::kBytesOfStep, place); }
  void spend_search(std::size_t names, const Place& place) {
    spend_steps(names / limits::kNamesOfStep, place);
  }
  void spend_output(std::size_t bytes, const Place& place) {
    if (bytes > output_) fail_output(place);
    output_ -= bytes;
  }
  void spend_list_of_lists(const Place& place);

 private:
  [[noreturn]] static void fail_steps(const Place& place);
  [[noreturn]] static void fail_output(const Place& place);

  std::int64_t steps_;
  std::size_t output_;
  int lists_of_lists_;
};

struct Work {
  Budget& budget;
  const Place& place;

  void spend_steps(std::size_t steps) const { budget.spend_steps(steps, place); }
  void spend_text(std::size_t bytes) const { budget.spend_text(bytes, place); }
  void spend_search(std::size_t names) const { budget.spend_search(names, place); }
};

}  // namespace vankho::jinja
