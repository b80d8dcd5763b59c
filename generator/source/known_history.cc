#include "source/known_history.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "base/packed.h"

namespace vankho {

template <typename Archive>
void each_field(MaybeConst<Standing> auto& standing, Archive& archive) {
  auto& [change, from] = standing;
  archive(change, from);
}

// What all changes of a commit have in common: not the blob and the path.
template <typename Archive>
void each_field(MaybeConst<Change> auto& change, Archive& archive) {
  auto& [commit, day, author_name, author_email, subject, blob, path, touched] = change;
  archive(commit, day, author_name, author_email, subject, touched);
}

namespace {

struct KeptChange {
  std::size_t commit = 0;  // place among the commits
  std::string blob;
  std::string path;  // empty where it is that of the file
};

struct KeptFile {
  std::string path;
  std::vector<KeptChange> changes;
  std::vector<std::string> former_paths;
  std::vector<Standing> stood;
};

struct KeptHistory {
  std::vector<Change> commits;  // each once, without blob and path
  std::vector<KeptFile> files;
};

template <typename Archive>
void each_field(MaybeConst<KeptChange> auto& change, Archive& archive) {
  auto& [commit, blob, path] = change;
  archive(commit, blob, path);
}

template <typename Archive>
void each_field(MaybeConst<KeptFile> auto& file, Archive& archive) {
  auto& [path, changes, former_paths, stood] = file;
  archive(path, changes, former_paths, stood);
}

template <typename Archive>
void each_field(MaybeConst<KeptHistory> auto& history, Archive& archive) {
  auto& [commits, files] = history;
  archive(commits, files);
}

class Keeper {
 public:
  void add(const History& files) {
    for (const auto& [path, file] : files) {
      if (file == FileHistory()) continue;
      KeptFile& kept = kept_.files.emplace_back(KeptFile{path, {}, file.former_paths, file.stood});
      for (const Change& change : file.changes)
        kept.changes.push_back({place_of(change), change.blob, change.path == path ? "" : change.path});
    }
  }

  std::string packed() const {
    Packer packer;
    packer(kept_);
    return std::move(packer).take();
  }

 private:
  std::size_t place_of(const Change& change) {
    const auto [place, is_new] = places_.emplace(change.commit, kept_.commits.size());
    if (is_new) kept_.commits.push_back(change);
    return place->second;
  }

  KeptHistory kept_;
  std::unordered_map<std::string, std::size_t> places_;  // of commits, by their ids
};

std::optional<FileHistory> unpacked(KeptFile&& kept, const std::vector<Change>& commits) {
  FileHistory file{{}, std::move(kept.former_paths), std::move(kept.stood)};
  file.changes.reserve(kept.changes.size());
  for (KeptChange& change : kept.changes) {
    if (change.commit >= commits.size()) return std::nullopt;
    Change& whole = file.changes.emplace_back(commits[change.commit]);
    whole.blob = std::move(change.blob);
    whole.path = change.path.empty() ? kept.path : std::move(change.path);
  }
  const auto is_known = [&](const Standing& standing) {
    return standing.change == Standing::kGone || standing.change < file.changes.size();
  };
  return std::ranges::all_of(file.stood, is_known) ? std::optional(std::move(file)) : std::nullopt;
}

}  // namespace

std::string packed(const History& files, const History& others) {
  Keeper keeper;
  keeper.add(files);
  keeper.add(others);
  return keeper.packed();
}

std::optional<History> unpacked_history(std::string_view bytes) {
  KeptHistory kept;
  Unpacker unpacker(bytes);
  unpacker(kept);
  if (!unpacker.is_done()) return std::nullopt;
  History history;
  for (KeptFile& file : kept.files) {
    std::string path = file.path;
    std::optional<FileHistory> whole = unpacked(std::move(file), kept.commits);
    if (!whole) return std::nullopt;
    history.emplace(std::move(path), std::move(*whole));
  }
  return history;
}

}  // namespace vankho
