// The commands of the program. Each reads its own arguments, prints, and returns the exit status: 0 done, 1
// problems in the content, 2 wrong usage or configuration, 3 the environment failed (the last two thrown as
// Failure).
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/message.h"

namespace vankho {

// What every command is given: what the environment tells, read once, in main.
struct Session {
  Language language = Language::vietnamese;
  Day clock_day;  // in Vietnam
  unsigned processors = 1;
  std::filesystem::path program;  // the file that runs
  std::filesystem::path
      state;  // where this user's programs remember things; empty where there is no such place
  std::filesystem::path cache;  // for what can be made again; empty where there is no such place
  bool interactive = false;     // someone sits at a terminal and can be asked
};

struct Command {
  std::string_view name;
  std::string_view summary;  // one line of --help
  // Adds the command's arguments to `app`; the result runs it, once they are parsed. `session` is complete by
  // then.
  std::function<std::function<int()>(CLI::App& app, const Session& session)> declare;
};

Command apply_command();
Command build_command();
Command check_command();
Command completion_command();
Command hook_command();
Command import_command();
Command inspect_command();
Command new_command();
Command pack_command();
Command publish_command();
Command rollback_command();
Command schema_command();
Command serve_command();
Command verify_command();

}  // namespace vankho
