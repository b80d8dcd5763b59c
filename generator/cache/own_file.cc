#include "cache/own_file.h"

#include <fcntl.h>

#include <system_error>

#include "base/descriptor.h"

namespace fs = std::filesystem;

namespace vankho {

void make_own_folder(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (!error) fs::permissions(path, fs::perms::owner_all, error);
}

void replace_own_file(const fs::path& path, std::string_view bytes) {
  make_own_folder(path.parent_path());
  const fs::path part = path.string() + ".new";
  std::error_code unheeded;
  fs::remove(part, unheeded);  // an older program's, which others may read
  Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
  const bool whole = file && write_all(file, bytes) && file.close() == 0;
  whole ? fs::rename(part, path, unheeded) : static_cast<void>(fs::remove(part, unheeded));
}

}  // namespace vankho
