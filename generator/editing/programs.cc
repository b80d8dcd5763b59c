#include "editing/programs.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include "base/text.h"
#include "editing/messages.h"

extern char** environ;

namespace vankho {
namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

// A file without a name, which goes with its handle.
File nameless_file() {
  File file(std::tmpfile(), std::fclose);
  if (!file) throw EnvironmentFailure(editing_messages::cannot_write, {"/tmp", std::string()});
  return file;
}

std::string bytes_of(std::FILE* file) {
  std::string bytes;
  std::rewind(file);
  char piece[1 << 14];
  for (std::size_t size; (size = std::fread(piece, 1, sizeof piece, file)) > 0;) bytes.append(piece, size);
  return bytes;
}

class Actions {
 public:
  Actions(int out, int errors) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, out, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, errors, STDERR_FILENO);
  }
  Actions(const Actions&) = delete;
  ~Actions() { posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

std::string last_line(std::string_view text) {
  text = trim(text);
  return std::string(text.substr(text.rfind('\n') + 1));
}

}  // namespace

std::string run_program(const std::vector<std::string>& command, const std::string& package) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const File out = nameless_file(), errors = nameless_file();
  const Actions actions(fileno(out.get()), fileno(errors.get()));
  pid_t child = 0;
  const int failure = posix_spawnp(&child, arguments[0], actions.get(), nullptr, arguments.data(), environ);
  if (failure != 0) throw EnvironmentFailure(editing_messages::no_program, {command[0], package});
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
    throw EnvironmentFailure(editing_messages::no_program, {command[0], package});
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw EnvironmentFailure(editing_messages::program_failed,
                             {command[0], last_line(bytes_of(errors.get()))});
  return bytes_of(out.get());
}

}  // namespace vankho
