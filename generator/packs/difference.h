// What changed between two copies of one portal, in one zip: the new statement and its signature, a list, and
// the bytes of the files that changed, one behind the other, so that pages which are much alike deflate
// together.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "packs/copy_files.h"
#include "packs/statement.h"
#include "packs/sums.h"

namespace vankho {

inline constexpr std::string_view kDifferenceFile = "THAY-DOI.txt";

struct Difference {
  struct Changed {
    Sum sum;
    std::uint64_t size = 0;
    bool operator==(const Changed&) const = default;
  };

  int base_serial = 0, serial = 0;
  std::string base_sha256;           // of the base's statement
  std::vector<std::string> removed;  // sorted
  std::vector<Changed> changed;      // sorted by path; new files too
  bool operator==(const Difference&) const = default;

  std::string text() const;
};

// Null for anything but what `text` writes.
std::optional<Difference> parse_difference(std::string_view text);

// `size` tells that of a file of the new copy.
Difference difference_between(const std::vector<Sum>& base, const std::vector<Sum>& sums,
                              const std::function<std::uint64_t(const std::string& path)>& size);

// The new copy's sums; null where the difference does not fit the base's.
std::optional<std::vector<Sum>> apply(const Difference& difference, const std::vector<Sum>& base);

// Replaces `file` whole. `read` passes on a file of the new copy.
void write_difference(const std::filesystem::path& file, const Difference& difference,
                      const Statement& statement, const std::string& signature,
                      const std::function<void(const std::string& path, const TakeBytes&)>& read);

// A difference as it is found.
class DifferenceZip {
 public:
  // What it is not or lacks becomes a problem, and then there is none.
  static std::optional<DifferenceZip> open(const std::filesystem::path& file, std::vector<Problem>& problems);

  Statement statement;
  std::string signature;  // empty for none
  Difference difference;

  // Passes on every changed file, whole, in order. False where the bytes are not those of the list.
  bool read(const std::function<void(const std::string& path, const std::string& bytes)>& take) const;
  bool is_whole() const { return cut({}); }

 private:
  bool cut(const std::function<void(const std::string& path, const std::string& bytes)>& take) const;

  std::shared_ptr<const CopyFiles> zip_;
};

}  // namespace vankho
