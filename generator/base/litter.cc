#include "base/litter.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace vankho {
namespace {

bool is_of_windows(std::string_view name) {
  const std::string small = lower(name);
  return small == "thumbs.db" || small == "desktop.ini";
}

// "._x" has what macOS knows of the file x and a stick's file system cannot hold.
bool is_of_macos(std::string_view name) { return name == ".DS_Store" || name.starts_with("._"); }

}  // namespace

bool is_litter(std::string_view name) {
  if (is_of_windows(name)) return true;
  const std::string small = lower(name);
  if (small.starts_with("~$")) return true;
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"~", ".tmp", ".bak", ".orig", ".rej", ".swp"},
      [&](std::string_view ending) { return small.ends_with(ending); });
}

bool is_left_by_system(std::string_view path) {
  static constexpr std::array<std::string_view, 5> kFolders = {"System Volume Information", "$RECYCLE.BIN",
                                                               ".Spotlight-V100", ".Trashes", ".fseventsd"};
  if (std::ranges::find(kFolders, path.substr(0, path.find('/'))) != kFolders.end()) return true;
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return is_of_windows(name) || is_of_macos(name);
}

}  // namespace vankho
