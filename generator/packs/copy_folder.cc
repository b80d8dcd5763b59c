#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <system_error>

#include "base/message.h"
#include "packs/copy_kinds.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho::packs {
namespace {

[[noreturn]] void fail(const fs::path& path, const std::error_code& error) {
  throw EnvironmentFailure(packs_messages::cannot_read, {path.string(), error.message()});
}

struct Close {
  void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using OpenFile = std::unique_ptr<std::FILE, Close>;

class Folder : public CopyFiles {
 public:
  Folder(fs::path folder, std::vector<Problem>& problems) : folder_(std::move(folder)) {
    try {
      for (const fs::directory_entry& found : fs::recursive_directory_iterator(folder_)) add(found, problems);
    } catch (const fs::filesystem_error& error) {
      fail(error.path1().empty() ? folder_ : error.path1(), error.code());
    }
    std::ranges::sort(entries_, {}, &Entry::path);
  }

  bool read(const Entry& entry, const TakeBytes& take) const override {
    const fs::path path = folder_ / entry.path;
    const OpenFile file = open(path);
    std::array<char, 1 << 16> piece;
    std::uint64_t left = entry.size;
    while (std::size_t size = std::fread(piece.data(), 1, piece.size(), file.get())) {
      if (size > left) return false;  // it grows while it is read
      take({piece.data(), size});
      left -= size;
    }
    if (std::ferror(file.get())) fail(path, std::error_code(errno, std::generic_category()));
    return left == 0;
  }

 private:
  void add(const fs::directory_entry& found, std::vector<Problem>& problems) {
    const fs::file_type type = found.symlink_status().type();
    const std::string path = found.path().lexically_relative(folder_).string();
    if (type == fs::file_type::regular)
      entries_.push_back({path, found.file_size()});
    else if (type != fs::file_type::directory)
      problems.push_back({shown_name(path), 0, 0, &packs_messages::not_a_file, {}, {}});
  }

  // A link that has taken the file's place since is not followed.
  static OpenFile open(const fs::path& path) {
    const int number = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    OpenFile file(number < 0 ? nullptr : ::fdopen(number, "rb"));
    if (!file) fail(path, std::error_code(errno, std::generic_category()));
    return file;
  }

  const fs::path folder_;
};

}  // namespace

std::unique_ptr<CopyFiles> open_folder(const fs::path& folder, std::vector<Problem>& problems) {
  return std::make_unique<Folder>(folder, problems);
}

}  // namespace vankho::packs
