#include "editing/new_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/descriptor.h"
#include "editing/messages.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  throw EnvironmentFailure(editing_messages::cannot_write,
                           {path.string(), std::error_code(error, std::generic_category()).message()});
}

// An incomplete file does not stay.
void fill(Descriptor& file, const fs::path& path, std::string_view bytes) {
  if (write_all(file, bytes) && file.close() == 0) return;
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

void write_new_file_below(const fs::path& folder, const fs::path& path, std::string_view bytes) {
  std::error_code error;
  const fs::path inside = fs::weakly_canonical(folder, error),
                 place = fs::weakly_canonical(folder / path, error);
  const auto [end, unused] = std::ranges::mismatch(inside, place);
  if (!error && end != inside.end())
    throw UsageFailure(editing_messages::link_leads_out, {(folder / path).string(), place.string()});
  write_new_file(folder / path, bytes);
}

void replace_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  const fs::perms permissions = fs::status(path, error).permissions();
  const fs::path beside = path.string() + ".vankho-moi";
  {
    Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (file.number() < 0) fail(beside, errno);
    fill(file, beside, bytes);
  }
  if (!error) fs::permissions(beside, permissions, error);
  fs::rename(beside, path, error);
  if (error) fail(path, error.value());
}

}  // namespace vankho
