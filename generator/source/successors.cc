#include "source/successors.h"

#include <algorithm>

#include "base/limits.h"

namespace vankho {
namespace {

using Files = std::vector<Successors::File*>;

void add_new(Files& files, const Files& others) {
  for (Successors::File* file : others) {
    if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
  }
}

}  // namespace

History::value_type* GoneFiles::at(const std::string& path) {
  if (auto file = files.find(path); file != files.end()) return &*file;
  are_all = are_all && files.size() < limits::kGoneFiles;
  return are_all ? &*files.try_emplace(path).first : nullptr;
}

Files Successors::of(const std::string& path) const {
  if (auto moved = moved_.find(path); moved != moved_.end()) return moved->second;
  if (auto file = history_->find(path); file != history_->end()) return {&*file};
  File* gone = gone_->at(path);
  return gone ? Files{gone} : Files();
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
