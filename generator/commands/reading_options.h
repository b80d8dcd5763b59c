// Arguments and output that `build` and `check` share.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>

#include "commands/command.h"
#include "pipeline.h"

namespace vankho {

// --repo, --ref, --beside, --worktree, --edition, --date, --jobs, --strict; the options live as long as the
// parser.
std::shared_ptr<Options> declare_reading(CLI::App& app);

// Fills what the arguments leave to the environment; throws UsageFailure for what they cannot mean.
Options completed(const Options& options, const Session& session);

// Which program this is, and where it may remember things.
void allow_cache(Options& options, const Session& session);

// Changes whenever the program does.
std::string hash_of_program(const Session& session);

// All problems on standard error, then how many there are.
void print_problems(const Report& report, const Session& session);

// "0,35" seconds.
std::string seconds(double value, Language language);

}  // namespace vankho
