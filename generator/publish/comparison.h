// Whether a file of the old output can stand for a new one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "publish/descriptor.h"

namespace vankho::publish {

// Compares an old file with new bytes as they come, piece by piece. An old file that is absent, cannot be
// read, is not a regular file or not of mode 0644 is never the same.
class Comparison {
 public:
  Comparison(const std::string& old_path, std::uintmax_t new_size);

  void add(std::string_view piece);

  // True once all pieces were added and were the old file's bytes.
  bool same() const { return old_ && left_ == 0; }

 private:
  Descriptor old_;
  std::uintmax_t left_;
};

struct OldFile {
  std::string sha256;
  std::uintmax_t size = 0;
};

// Both null for an old file that is never the same.
std::optional<OldFile> hash_of_old(const std::string& old_path);
std::optional<std::uintmax_t> size_of_old(const std::string& old_path);

struct Hashed {
  std::string sha256;
  bool same_as_old = false;
};

// Reads the file at `path` once for both; throws EnvironmentFailure if it cannot be read.
Hashed hash_and_compare(const std::string& path, const std::string& old_path);

}  // namespace vankho::publish
