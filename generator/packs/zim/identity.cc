#include "packs/zim/identity.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <functional>
#include <stdexcept>
#include <string_view>

#include "base/md5.h"

namespace fs = std::filesystem;

namespace vankho::zim_file {
namespace {

// How Xapian's databases begin; the id comes after two bytes that tell the version.
constexpr std::string_view kDatabase = "\x0f\x0dXapian Glass";
constexpr std::size_t kVersion = 2, kChecksum = 16, kChecksumPlace = 72, kHeader = 80;

// A file's bytes in memory; what is written there goes into the file.
class Mapping {
 public:
  explicit Mapping(const fs::path& file) : size_(fs::file_size(file)), number_(::open(file.c_str(), O_RDWR)) {
    void* bytes =
        number_ < 0 ? MAP_FAILED : ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_SHARED, number_, 0);
    if (bytes == MAP_FAILED) throw std::runtime_error("cannot read " + file.string());
    bytes_ = static_cast<char*>(bytes);
  }
  ~Mapping() {
    ::munmap(bytes_, size_);
    ::close(number_);
  }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  char* begin() const { return bytes_; }
  char* end() const { return bytes_ + size_; }
  std::size_t size() const { return size_; }

  void sync() const {
    if (::msync(bytes_, size_, MS_SYNC) != 0 || ::fsync(number_) != 0)
      throw std::runtime_error(std::strerror(errno));
  }

 private:
  const std::size_t size_;
  const int number_;
  char* bytes_ = nullptr;
};

void give_id(const Mapping& file, const Id& id) {
  const std::boyer_moore_searcher database(kDatabase.begin(), kDatabase.end());
  for (char* at = std::search(file.begin(), file.end(), database); at != file.end();
       at = std::search(at + 1, file.end(), database)) {
    char* const place = at + kDatabase.size() + kVersion;
    if (place + id.size() <= file.end()) std::ranges::copy(id, place);
  }
}

void give_checksum(const Mapping& file) {
  std::uint64_t place = 0;
  if (file.size() >= kHeader) std::memcpy(&place, file.begin() + kChecksumPlace, sizeof place);
  if (place + kChecksum != file.size()) throw std::runtime_error("its checksum is not at the end");
  Md5 hash;
  hash.update({file.begin(), place});
  std::ranges::copy(hash.digest(), file.begin() + place);
}

}  // namespace

void fix_identity(const fs::path& file, const Id& id) {
  const Mapping mapping(file);
  give_id(mapping, id);
  give_checksum(mapping);
  mapping.sync();
}

}  // namespace vankho::zim_file
