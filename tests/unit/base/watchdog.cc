#include "base/watchdog.h"

#include <doctest/doctest.h>

#include <atomic>
#include <future>

using namespace vankho;
using namespace std::chrono_literals;

namespace {

// What a watchdog tells of work that takes all processor time until something is told, or for a while.
std::vector<std::string> told_of(const std::function<void(const std::atomic<bool>& told)>& work) {
  std::vector<std::string> paths;
  std::atomic<bool> told = false;
  {
    Watchdog watchdog(50ms, [&](const std::string& path) {
      paths.push_back(path);
      told = true;
    });
    work(told);
  }
  return paths;
}

void spin(const std::atomic<bool>& told, std::chrono::milliseconds most = 60s) {
  const auto end = std::chrono::steady_clock::now() + most;
  while (!told && std::chrono::steady_clock::now() < end) {
  }
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_SUITE_BEGIN("watchdog");

TEST_CASE("work that never ends is told by its name, once") {
  CHECK(told_of([](const auto& told) {
          const AtWork document("a.md");
          spin(told);
          spin(false, 200ms);
        }) == Paths{"a.md"});
}

TEST_CASE("work of another thread is told") {
  CHECK(told_of([](const auto& told) {
          std::async(std::launch::async, [&] {
            const AtWork document("a.md");
            spin(told);
          }).get();
        }) == Paths{"a.md"});
}

TEST_CASE("who waits, and who has ended, is left alone") {
  CHECK(told_of([](const auto&) {
          { const AtWork document("a.md"); }
          spin(false, 100ms);
          const AtWork other("b.md");
          std::this_thread::sleep_for(200ms);
        }) == Paths{});
}

TEST_SUITE_END();
