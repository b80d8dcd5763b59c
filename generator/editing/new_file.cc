#include "editing/new_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "editing/messages.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  // False where the disk refused what was written.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

[[noreturn]] void fail(const fs::path& path, int error) {
  throw EnvironmentFailure(editing_messages::cannot_write,
                           {path.string(), std::error_code(error, std::generic_category()).message()});
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// An incomplete file does not stay.
void fill(Descriptor& file, const fs::path& path, std::string_view bytes) {
  if (write_all(file.number(), bytes) && file.close()) return;
  const int error = errno;
  ::unlink(path.c_str());
  fail(path, error);
}

}  // namespace

void write_new_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
  if (error) fail(path.parent_path(), error.value());
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.number() < 0 && errno == EEXIST)
    throw UsageFailure(editing_messages::file_exists, {path.string()});
  if (file.number() < 0) fail(path, errno);
  fill(file, path, bytes);
}

void replace_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  const fs::perms permissions = fs::status(path, error).permissions();
  const fs::path beside = path.string() + ".vankho-moi";
  {
    Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (file.number() < 0) fail(beside, errno);
    fill(file, beside, bytes);
  }
  if (!error) fs::permissions(beside, permissions, error);
  fs::rename(beside, path, error);
  if (error) fail(path, error.value());
}

}  // namespace vankho
