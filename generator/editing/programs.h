// Other people's programs, run without a shell.
#pragma once

#include <string>
#include <vector>

namespace vankho {

// What the program prints on standard output. Looked for in the path. Throws EnvironmentFailure where it is
// not installed, naming the Debian package that has it, or where it fails, with its own last words.
std::string run_program(const std::vector<std::string>& command, const std::string& package);

}  // namespace vankho
