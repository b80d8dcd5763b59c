// Other people's programs, run without a shell.
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace vankho {

// What the program prints on standard output. Looked for in the path. Throws EnvironmentFailure where it is
// not installed, naming the Debian package that has it, or where it fails: `failed`, of which {0} is the
// program and {1} its own last words.
std::string run_program(const std::vector<std::string>& command, const std::string& package,
                        const Message& failed);

}  // namespace vankho
