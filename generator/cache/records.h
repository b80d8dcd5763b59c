// What takes long to work out and can be worked out again, kept in one file of the user's cache.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "cache/materials.h"

namespace vankho {

// Bytes, each under all that decides them. The file belongs to one program and one place, such as a
// repository; another program's is begun anew. Every record has its hash, so that a file that is missing,
// damaged or cut short costs time and nothing else. Where another process has the file open, this one reads
// it and adds nothing.
class Records {
 public:
  Records() = default;  // remembers nothing

  // Nothing is remembered where `cache`, a folder, is empty.
  Records(const std::filesystem::path& cache, const std::filesystem::path& place, const std::string& program);
  Records(const Records&) = delete;

  // Both may be called from many threads. Puts what is found into `bytes`, which is better used again and
  // again than made anew; false where there is nothing.
  bool find(const Materials& of, std::string& bytes) const;
  void add(const Materials& of, std::string_view bytes);

  // Whether it was there when the file was opened, or was added since; it counts as asked for.
  bool has(const Materials& of) const;

  // Makes the file anew where more of it was not asked for than was: what nothing is made of any more.
  void drop_unused();

 private:
  struct Record {
    std::uint64_t offset = 0;  // of the packed bytes
    std::uint32_t size = 0, unpacked = 0;
    std::string sha256;  // of all this and the bytes
    mutable bool asked = false;
  };

  std::optional<Record> ask_for(const Materials& of) const;
  void read_titles();
  bool append(std::string_view bytes);

  std::filesystem::path path_;
  std::string head_;  // the first line: of which program and place
  Descriptor file_;
  std::atomic<bool> writable_ = false;  // asked without the mutex, so that no thread packs what nobody keeps
  std::uint64_t end_ = 0;               // of the last whole record
  std::map<Materials, Record, std::less<>> records_;
  mutable std::mutex mutex_;  // guards records_ and what is appended
};

}  // namespace vankho
