// What may be typed behind `vankho`: the table of commands, its help in Vietnamese, and what is wrong with
// what was typed.
#pragma once

#include "commands/command.h"

namespace vankho {

// Runs the command that the arguments name and returns its exit status; help and version are printed, status
// 0. Fills in the session's language, which holds also if this throws. Throws UsageFailure where the
// arguments are wrong, and what the command throws.
int run_command_line(int count, const char* const* arguments, Session& session);

}  // namespace vankho
