// Other people's programs, run without a shell.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"

namespace vankho {

// What a program may take that reads a file of anybody's.
struct Bounds {
  std::chrono::seconds processor;
  std::uint64_t memory = 0, written = 0;  // bytes; of one file
};

// What the program prints on standard output. Looked for in the path. Throws EnvironmentFailure where it is
// not installed, naming the Debian package that has it, or where it fails: `failed`, of which {0} is the
// program and {1} its own last words; or goes beyond its bounds.
std::string run_program(const std::vector<std::string>& command, const std::string& package,
                        const Message& failed, const std::optional<Bounds>& bounds = {});

}  // namespace vankho
