#include "trees.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"
#include "packs/sums.h"

namespace vankho::fuzz {
namespace {

// Of one file and of all: more than the pieces in which zips are written and read, and no more, since what
// finds mistakes is how many inputs are tried.
constexpr std::size_t kMostTimes = 20'000, kLongest = 100'000, kAll = 200'000;

std::string_view take_word(std::string_view& line) {
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(std::min(word.size() + 1, line.size()));
  return word;
}

std::string repeated(std::string_view times, std::string_view piece) {
  std::size_t count = 1;
  std::from_chars(times.data(), times.data() + times.size(), count);
  std::string bytes;
  for (count = std::min(count, kMostTimes); count > 0 && bytes.size() < kLongest; --count) bytes += piece;
  return bytes;
}

class Scratch {
 public:
  ~Scratch() {
    std::error_code gone;
    std::filesystem::remove(file, gone);
  }
  const std::filesystem::path file = folder() / ("vankho-fuzz-" + std::to_string(::getpid()) + ".zip");

 private:
  // In memory where the system has a place for that: a copy is safe on its disk before it has its name.
  static std::filesystem::path folder() {
    const std::filesystem::path memory = "/dev/shm";
    return is_directory(memory) ? memory : std::filesystem::temp_directory_path();
  }
};

}  // namespace

TwoTrees trees_from(std::string_view lines) {
  TwoTrees trees;
  std::set<std::string> taken;
  std::size_t all = 0;
  for (std::string_view line : split_lines(lines)) {
    if (line.empty()) continue;
    const char kind = line.front();
    line.remove_prefix(1);
    const std::string path(take_word(line));
    if (!is_portable(path) || !taken.insert(fold(path)).second) continue;
    const std::string_view times = take_word(line);
    const std::string bytes = repeated(times, line);
    if (all += bytes.size(); all > kAll) break;
    if (kind != '+') trees.base[path] = bytes;
    if (kind != '-') trees.target[path] = kind == '~' ? bytes + "~" : bytes;
  }
  return trees;
}

std::filesystem::path scratch_file() {
  static const Scratch scratch;
  return scratch.file;
}

}  // namespace vankho::fuzz
