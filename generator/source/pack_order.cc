#include "source/pack_order.h"

#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <numeric>

#include "source/git.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

// Fewer are read sooner than all objects of the packs are looked through.
constexpr std::size_t kMany = 100;

struct Search {
  std::multimap<git_oid, std::size_t, git::IdOrder> missing;
  std::vector<std::size_t> order;
};

int take(const git_oid* id, void* payload) {
  auto& [missing, order] = *static_cast<Search*>(payload);
  const auto [first, last] = missing.equal_range(*id);
  for (auto found = first; found != last; ++found) order.push_back(found->second);
  missing.erase(first, last);
  return missing.empty();  // ends the visit
}

std::vector<std::string> pack_indexes(const std::string& objects_directory) {
  std::vector<std::string> indexes;
  std::error_code error;
  for (const fs::directory_entry& file : fs::directory_iterator(objects_directory + "/pack", error)) {
    if (file.path().extension() == ".idx") indexes.push_back(file.path().string());
  }
  std::ranges::sort(indexes);
  return indexes;
}

// libgit2 visits a pack's objects as they lie in it. It does not promise to, and by an index of several packs
// it visits them in the order of their ids; so each pack is opened by its own.
void visit_packs(const std::string& objects_directory, Search& search) {
  for (const std::string& index : pack_indexes(objects_directory)) {
    git::ObjectStore pack;
    if (git_odb_new(git::out(pack)) != 0) return;
    git_odb_backend* backend = nullptr;
    if (git_odb_backend_one_pack(&backend, index.c_str()) != 0) continue;
    if (git_odb_add_backend(pack.get(), backend, 1) != 0) return;
    if (git_odb_foreach(pack.get(), take, &search) > 0) return;
  }
}

}  // namespace

std::vector<std::size_t> pack_order(const std::string& objects_directory,
                                    std::span<const Entry* const> entries) {
  Search search;
  if (entries.size() >= kMany) {
    search.order.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) search.missing.emplace(git::id_of(entries[i]->blob), i);
    visit_packs(objects_directory, search);
  }
  std::vector<bool> placed(entries.size());
  for (std::size_t i : search.order) placed[i] = true;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!placed[i]) search.order.push_back(i);
  return std::move(search.order);
}

}  // namespace vankho
