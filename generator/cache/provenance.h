// What the files of an output were made of, so that a build does not make again what would come out the same.
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "cache/materials.h"

namespace vankho {

// Kept in a file of the user's cache, one for each output. It says which bytes to expect: whoever takes an
// old file over compares its hash, unless the output's stamp tells that nobody touched it. So a cache that is
// missing, damaged or another's costs time, never a wrong page.
class Provenance {
 public:
  Provenance() = default;  // remembers nothing

  // Of the output at `output`, as the program with the hash `program` made it. An empty `cache` folder
  // remembers nothing. What is known is so once it was read.
  Provenance(const std::filesystem::path& cache, const std::filesystem::path& output, std::string program);
  void read();

  // The SHA-256 of what `path` was last time; null unless that was made of the same.
  std::optional<std::string> hash_of(std::string_view path, const Materials& of) const;

  // What the output looked like when it was left, as `keep` was told; empty where it is not known.
  const std::string& stamp() const { return stamp_; }

  // May be called from many threads.
  void note(std::string_view path, const Materials& of, const std::string& sha256);

  // Puts what was noted in the place of what was known, once the output is there. `stamp` is text without
  // line ends. What cannot be written is not remembered.
  void keep(const std::string& stamp) const;

 private:
  struct Made {
    Materials of;
    std::string sha256;
  };

  std::filesystem::path file_;
  std::string head_;   // the first line: of which output, by which program
  std::string stamp_;  // the second
  std::unordered_map<std::string, Made> known_, noted_;
  std::mutex mutex_;  // guards noted_
};

}  // namespace vankho
