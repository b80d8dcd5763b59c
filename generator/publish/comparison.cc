#include "publish/comparison.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/sha256.h"

namespace vankho::publish {

Comparison::Comparison(const std::string& old_path, std::uintmax_t new_size)
    : old_(::open(old_path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)), left_(new_size) {
  struct stat status {};
  if (!old_ || ::fstat(old_.number(), &status) != 0 || status.st_mode != (S_IFREG | 0644) ||
      static_cast<std::uintmax_t>(status.st_size) != new_size) {
    old_ = Descriptor();
  }
}

void Comparison::add(std::string_view piece) {
  std::array<char, 65536> buffer;
  while (old_ && !piece.empty()) {
    ssize_t read = ::read(old_.number(), buffer.data(), std::min(piece.size(), buffer.size()));
    std::size_t size = read > 0 ? static_cast<std::size_t>(read) : 0;
    bool same = size > 0 && std::string_view(buffer.data(), size) == piece.substr(0, size);
    if (!same) old_ = Descriptor();
    piece.remove_prefix(size);
    left_ -= size;
  }
}

Hashed hash_and_compare(const std::string& path, const std::string& old_path) {
  Descriptor file = open_file(path);
  Comparison comparison(old_path, size_of(file, path));
  Sha256 hash;
  std::array<char, 65536> buffer;
  while (std::size_t size = read_some(file, buffer, path)) {
    hash.update({buffer.data(), size});
    comparison.add({buffer.data(), size});
  }
  return {hash.hex(), comparison.same()};
}

}  // namespace vankho::publish
