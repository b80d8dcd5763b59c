// The program: arguments, the environment's few facts, and a table of commands.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>

#include "commands/command.h"
#include "commands/failures.h"
#include "commands/messages.h"

namespace vankho {
namespace {

// The only place where the clock is asked for the day: in Vietnam, UTC+7 all year round.
Day day_of_clock() {
  auto now = std::chrono::system_clock::now() + std::chrono::hours(7);
  return Day(std::chrono::floor<std::chrono::days>(now));
}

int run(int count, char** arguments, Session& session) {
  CLI::App app("Văn khố: dựng cổng văn bản từ một kho git", "vankho");
  app.set_version_flag("--version", "vankho " VANKHO_VERSION);
  app.require_subcommand(1);
  app.fallthrough();
  app.add_option("--lang", session.language, "ngôn ngữ của thông báo: vi hoặc en")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, Language>{{"vi", Language::vietnamese}, {"en", Language::english}}))
      ->type_name("vi|en");
  std::map<const CLI::App*, std::function<int()>> actions;
  for (const Command& command :
       {build_command(), check_command(), hook_command(), import_command(), inspect_command(), new_command(),
        publish_command(), rollback_command(), schema_command(), serve_command()}) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    actions[sub] = command.declare(*sub, session);
  }
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    std::string command = app.get_subcommands().empty() ? "build" : app.get_subcommands().front()->get_name();
    throw UsageFailure(messages::wrong_usage, {error.what(), command});
  }
  return actions.at(app.get_subcommands().front())();
}

}  // namespace
}  // namespace vankho

int main(int count, char** arguments) {
  vankho::Session session;
  session.clock_day = vankho::day_of_clock();
  std::error_code unknown;
  session.program = std::filesystem::read_symlink("/proc/self/exe", unknown);
  session.interactive = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
  session.processors = std::max(1u, std::thread::hardware_concurrency());
  try {
    return vankho::run(count, arguments, session);
  } catch (const vankho::Failure& failure) {
    vankho::print(failure, session.language);
    return failure.exit_status();
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "vankho: hết bộ nhớ (out of memory)\n");
    return 3;
  } catch (const std::runtime_error& error) {
    // Threads that cannot be made, pipes that break: whatever no room expects is the environment's.
    fmt::print(stderr, "vankho: {}\n", error.what());
    return 3;
  }
}
