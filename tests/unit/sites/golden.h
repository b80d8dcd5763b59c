// Sites whose whole result is kept beside them.
#pragma once

#include <string>

namespace vankho::test {

// Runs the program on tests/sites/<behaviour> and compares what it prints and writes with what lies there:
//   options.txt     the command and its arguments; absent for `build`
//   messages.txt    what is printed
//   status.txt      the exit status; absent for 0
//   files.txt       every path of the output but the theme's assets; absent where nothing is published
//   expected/…      files of the output that the behaviour is about, whole
// With VANKHO_UPDATE=1 in the environment they are rewritten instead, for someone to read and judge; of
// expected/ those that are there, so that an empty file asks for one.
void golden(const std::string& behaviour);

}  // namespace vankho::test
