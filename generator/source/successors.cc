#include "source/successors.h"

#include <algorithm>

namespace vankho {
namespace {

using Files = std::vector<Successors::File*>;

void add_new(Files& files, const Files& others) {
  for (Successors::File* file : others) {
    if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
  }
}

}  // namespace

Files Successors::of(const std::string& path) const {
  if (auto moved = moved_.find(path); moved != moved_.end()) return moved->second;
  auto file = history_->find(path);
  return file == history_->end() ? Files() : Files{&*file};
}

void Successors::undo(std::span<const Rename> renames) {
  for (const Rename& rename : renames) {
    moved_[rename.from] = of(rename.to);
    moved_[rename.to] = {};
  }
}

void Successors::join(const Successors& other) {
  for (auto& [path, files] : moved_) add_new(files, other.of(path));
  for (const auto& [path, files] : other.moved_) {
    auto [mine, is_new] = moved_.try_emplace(path, of(path));
    if (is_new) add_new(mine->second, files);
  }
}

}  // namespace vankho
