#include "publish/comparison.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/sha256.h"

namespace vankho::publish {
namespace {

bool may_be_same(const struct stat& status) { return status.st_mode == (S_IFREG | 0644); }

// Empty for one that is never the same.
Descriptor open_old(const std::string& path, std::uintmax_t& size) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status {};
  if (!file || ::fstat(file.number(), &status) != 0 || !may_be_same(status)) return {};
  size = static_cast<std::uintmax_t>(status.st_size);
  return file;
}

}  // namespace

Comparison::Comparison(const std::string& old_path, std::uintmax_t new_size) : left_(new_size) {
  std::uintmax_t old_size = 0;
  old_ = open_old(old_path, old_size);
  if (old_size != new_size) old_ = Descriptor();
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

std::optional<OldFile> hash_of_old(const std::string& old_path) {
  OldFile old;
  const Descriptor file = open_old(old_path, old.size);
  if (!file) return std::nullopt;
  Sha256 hash;
  std::array<char, 65536> buffer;
  ssize_t size = 0;
  while ((size = ::read(file.number(), buffer.data(), buffer.size())) > 0)
    hash.update({buffer.data(), static_cast<std::size_t>(size)});
  if (size < 0) return std::nullopt;
  old.sha256 = hash.hex();
  return old;
}

std::optional<std::uintmax_t> size_of_old(const std::string& old_path) {
  struct stat status {};
  if (::lstat(old_path.c_str(), &status) != 0 || !may_be_same(status)) return std::nullopt;
  return static_cast<std::uintmax_t>(status.st_size);
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
