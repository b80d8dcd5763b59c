// The program: the few facts that the environment tells, and what ends it.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <stdexcept>
#include <thread>

#include "base/limits.h"
#include "base/watchdog.h"
#include "commands/command_line.h"
#include "commands/failures.h"

namespace vankho {
namespace {

// The only place where the clock is asked for the day: in Vietnam, UTC+7 all year round.
Day day_of_clock() {
  auto now = std::chrono::system_clock::now() + std::chrono::hours(7);
  return Day(std::chrono::floor<std::chrono::days>(now));
}

// vankho's folder in the one that `variable` names, or else in `usual` below the home, by the rules of the
// XDG Base Directory Specification.
std::filesystem::path own_folder(const char* variable, const char* usual) {
  const char* named = std::getenv(variable);
  const char* home = std::getenv("HOME");
  if (named && *named == '/') return std::filesystem::path(named) / "vankho";
  if (home && *home == '/') return std::filesystem::path(home) / usual / "vankho";
  return {};
}

[[noreturn]] void give_up(const std::string& path, Language language) {
  print(EnvironmentFailure(took_too_long, {path}), language);
  std::_Exit(3);  // the thread that is stuck would keep anything else waiting
}

[[noreturn]] void end_suddenly() {
  constexpr std::string_view kWord =
      "vankho: một thư viện bỏ dở việc, có lẽ vì hết bộ nhớ (a library gave up, perhaps out of memory)\n";
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kWord.data(), kWord.size());
  std::_Exit(3);
}

// Others go on with what they did not get. Any other fault is for whoever was there to take it before.
struct sigaction taken_before {};

void take_fault(int signal) {
  if (errno == ENOMEM) end_suddenly();
  ::sigaction(signal, &taken_before, nullptr);
}

// Some libraries abort where memory ends, which may be before `main`; libarchive leaves by std::exit. What
// was being written stays where it is staged, and the next build clears it away, as after any other sudden
// end.
[[gnu::constructor(101)]] void give_sudden_ends_a_word() {
  std::set_terminate([] { std::abort(); });  // without the word of its own
  (void)std::signal(SIGABRT, [](int) { end_suddenly(); });
  struct sigaction action {};
  action.sa_handler = take_fault;
  ::sigaction(SIGSEGV, &action, &taken_before);
}

bool has_ended = false;

void exit_in_the_middle() {
  if (!has_ended) std::_Exit(3);
}

// What is given back when memory runs out: removing an unfinished output takes some.
std::atomic<void*> reserve = nullptr;
constexpr std::size_t kReserve = 1 << 20;

void keep_reserve() {
  reserve = std::malloc(kReserve);
  std::set_new_handler([] {
    std::free(reserve.exchange(nullptr));
    throw std::bad_alloc();
  });
}

int run(int count, char** arguments) {
  Session session;
  session.clock_day = day_of_clock();
  std::error_code unknown;
  session.program = std::filesystem::read_symlink("/proc/self/exe", unknown);
  session.state = own_folder("XDG_STATE_HOME", ".local/state");
  session.cache = own_folder("XDG_CACHE_HOME", ".cache");
  session.interactive = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
  session.processors = std::max(1u, std::thread::hardware_concurrency());
  try {
    const Watchdog watchdog(limits::kForOne,
                            [&](const std::string& path) { give_up(path, session.language); });
    return run_command_line(count, arguments, session);
  } catch (const Failure& failure) {
    print(failure, session.language);
    return failure.exit_status();
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "vankho: hết bộ nhớ (out of memory)\n");
    std::fflush(nullptr);
    std::_Exit(3);  // what libraries left half made, they would fall over when they end
  } catch (const std::exception& error) {
    // Threads that cannot be made, pipes that break: whatever no room expects is the environment's. A mistake
    // of the program itself, too, must leave the old site whole and say so.
    fmt::print(stderr, "vankho: {}\n", error.what());
    return 3;
  }
}

}  // namespace
}  // namespace vankho

int main(int count, char** arguments) {
  (void)std::atexit(vankho::exit_in_the_middle);
  vankho::keep_reserve();
  const int status = vankho::run(count, arguments);
  vankho::has_ended = true;
  return status;
}
