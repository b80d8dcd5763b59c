#include "shell.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace vankho::test {
namespace {

std::string in_quotes(std::string_view text) {
  std::string result = "'";
  for (char c : text) result += c == '\'' ? "'\\''" : std::string(1, c);
  return result + "'";
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = fs::temp_directory_path() / "vankho-sites-XXXXXX";
  REQUIRE(::mkdtemp(name.data()) != nullptr);
  path_ = fs::canonical(name);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code gone;
  fs::remove_all(path_, gone);
}

std::string read(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  REQUIRE_MESSAGE(stream, file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  REQUIRE_MESSAGE(stream.flush(), file.string());
}

Outcome run(const fs::path& folder, const std::string& command) {
  std::string whole = "cd " + in_quotes(folder.string()) +
                      " && exec env -i PATH=\"$PATH\" LC_ALL=C HOME=/nonexistent GIT_CONFIG_GLOBAL=/dev/null "
                      "GIT_CONFIG_NOSYSTEM=1 sh -c " +
                      in_quotes(command) + " 2>&1";
  FILE* pipe = ::popen(whole.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Outcome outcome;
  std::array<char, 1 << 16> buffer;
  for (std::size_t size; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    outcome.printed.append(buffer.data(), size);
  }
  int status = ::pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return outcome;
}

std::string must_run(const fs::path& folder, const std::string& command) {
  Outcome outcome = run(folder, command);
  REQUIRE_MESSAGE(outcome.status == 0, command, "\n", outcome.printed);
  return outcome.printed;
}

}  // namespace vankho::test
