#include "base/program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include "base/text.h"

namespace vankho {
namespace {

constexpr Message kNoProgram{"no-program",
                             Severity::error,
                             "máy này chưa có chương trình {0}",
                             "the program {0} is not installed",
                             "Nhờ quản trị cài gói {1}: apt install {1}",
                             "Install the package {1}: apt install {1}"};

constexpr Message kNoPlace{"no-temporary-file",
                           Severity::error,
                           "không ghi được tệp tạm",
                           "cannot write a temporary file",
                           "Kiểm tra chỗ trống và quyền ghi ở thư mục tạm.",
                           "Check the free space and the permissions of the temporary folder."};

constexpr Message kTakesTooMuch{"takes-too-much",
                                Severity::error,
                                "{0} mất quá nhiều thời gian hoặc ghi ra quá nhiều nên đã bị dừng",
                                "{0} took too long or wrote too much, and was stopped",
                                "Chia tệp thành nhiều phần rồi làm lại với từng phần.",
                                "Divide the file into parts and try again with each."};

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

// A file without a name, which goes with its handle.
File nameless_file() {
  File file(std::tmpfile(), std::fclose);
  if (!file) throw EnvironmentFailure(kNoPlace);
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

void bound(pid_t child, const Bounds& bounds) {
  const auto limit = [child](__rlimit_resource what, std::uint64_t most) {
    const rlimit both{most, most};
    prlimit(child, what, &both, nullptr);
  };
  limit(RLIMIT_CPU, static_cast<std::uint64_t>(bounds.processor.count()));
  limit(RLIMIT_DATA, bounds.memory);
  limit(RLIMIT_FSIZE, bounds.written);
}

std::string last_line(std::string_view text) {
  text = trim(text);
  return std::string(text.substr(text.rfind('\n') + 1));
}

}  // namespace

std::string run_program(const std::vector<std::string>& command, const std::string& package,
                        const Message& failed, const std::optional<Bounds>& bounds) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const File out = nameless_file(), errors = nameless_file();
  const Actions actions(fileno(out.get()), fileno(errors.get()));
  pid_t child = 0;
  const int failure = posix_spawnp(&child, arguments[0], actions.get(), nullptr, arguments.data(), environ);
  if (failure != 0) throw EnvironmentFailure(kNoProgram, {command[0], package});
  if (bounds) bound(child, *bounds);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
    throw EnvironmentFailure(kNoProgram, {command[0], package});
  if (bounds && WIFSIGNALED(status)) throw EnvironmentFailure(kTakesTooMuch, {command[0]});
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw EnvironmentFailure(failed, {command[0], last_line(bytes_of(errors.get()))});
  return bytes_of(out.get());
}

}  // namespace vankho
