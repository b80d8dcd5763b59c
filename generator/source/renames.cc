#include "source/renames.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

#include "base/limits.h"

namespace vankho {
namespace {

constexpr int kLeastLikeness = 50;  // of 100, as git has it

using Files = std::vector<const FileDifference*>;

std::string name_of(const std::string& path) { return std::filesystem::path(path).filename().string(); }

std::string extension_of(const std::string& path) { return std::filesystem::path(path).extension().string(); }

std::string same_name_and_bytes(const std::string& path, const git_oid& blob) {
  return git::hex(blob) + "/" + name_of(path);
}

std::string same_bytes(const std::string&, const git_oid& blob) { return git::hex(blob); }

// Pairs the files that have the same key, in the order of their paths, and takes them out of both lists.
template <typename Key>
void match(Key key, Files& removed, Files& added, std::vector<Rename>& renames) {
  std::map<std::string, Files> sources;
  for (auto source = removed.rbegin(); source != removed.rend(); ++source) {
    sources[key((*source)->path, *(*source)->before)].push_back(*source);
  }
  std::set<const FileDifference*> used;
  std::erase_if(added, [&](const FileDifference* target) {
    auto found = sources.find(key(target->path, *target->after));
    if (found == sources.end() || found->second.empty()) return false;
    const FileDifference* source = found->second.back();
    found->second.pop_back();
    used.insert(source);
    renames.push_back({source->path, target->path, true});
    return true;
  });
  std::erase_if(removed, [&](const FileDifference* source) { return used.contains(source); });
}

struct Pair {
  int likeness;
  const FileDifference* source;
  const FileDifference* target;
  bool new_name = name_of(source->path) != name_of(target->path);

  // Of those that are equally alike, files that kept their name go first.
  bool operator<(const Pair& other) const {
    return std::tie(other.likeness, new_name, source->path, target->path) <
           std::tie(likeness, other.new_name, other.source->path, other.target->path);
  }
};

}  // namespace

std::vector<Rename> RenameFinder::find(std::span<const FileDifference> differences) {
  Files removed, added;
  for (const FileDifference& difference : differences) {
    if (!difference.after) removed.push_back(&difference);
    if (!difference.before) added.push_back(&difference);
  }
  std::vector<Rename> renames;
  match(same_name_and_bytes, removed, added, renames);
  match(same_bytes, removed, added, renames);
  match_similar(removed, added, renames);
  return renames;
}

void RenameFinder::match_similar(const Files& removed, const Files& added, std::vector<Rename>& renames) {
  if (removed.size() * added.size() > limits::kPairs) return;
  if (signatures_.size() > limits::kSignatures) signatures_.clear();
  std::vector<Pair> pairs;
  for (const FileDifference* source : removed) {
    for (const FileDifference* target : added) {
      int alike = likeness(*source, *target);
      if (alike >= kLeastLikeness) pairs.push_back({alike, source, target});
    }
  }
  std::sort(pairs.begin(), pairs.end());
  std::set<const FileDifference*> used;
  for (const Pair& pair : pairs) {
    if (used.contains(pair.source) || used.contains(pair.target)) continue;
    used.insert({pair.source, pair.target});
    renames.push_back({pair.source->path, pair.target->path, false});
  }
}

int RenameFinder::likeness(const FileDifference& source, const FileDifference& target) {
  if (extension_of(source.path) != extension_of(target.path)) return 0;
  git_hashsig* a = signature_of(*source.before);
  git_hashsig* b = signature_of(*target.after);
  return a && b ? std::max(0, git_hashsig_compare(a, b)) : 0;
}

// Blobs that are not there (a partial clone leaves old ones behind), are empty or are too large have none.
git_hashsig* RenameFinder::signature_of(const git_oid& blob) {
  auto [place, is_new] = signatures_.try_emplace(blob);
  if (!is_new) return place->second.get();
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  if (git_odb_read_header(&size, &type, objects_, &blob) < 0 || size == 0 || size > limits::kAlike)
    return nullptr;
  git::StoredObject object;
  if (git_odb_read(git::out(object), objects_, &blob) < 0) return nullptr;
  constexpr auto options =
      static_cast<git_hashsig_option_t>(GIT_HASHSIG_SMART_WHITESPACE | GIT_HASHSIG_ALLOW_SMALL_FILES);
  git_hashsig_create(git::out(place->second), static_cast<const char*>(git_odb_object_data(object.get())),
                     git_odb_object_size(object.get()), options);
  return place->second.get();
}

}  // namespace vankho
