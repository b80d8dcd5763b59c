#include "source/object_store.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/limits.h"
#include "base/read_file.h"
#include "base/text.h"
#include "source/loose_objects.h"
#include "source/messages.h"
#include "source/own_files.h"

namespace vankho::git {
namespace {

namespace fs = std::filesystem;

// The stores that info/alternates names, that are there.
std::vector<fs::path> alternates_of(const fs::path& store) {
  require_own_files_of_store(store);
  std::vector<fs::path> found;
  const std::string lines = read_file(store / "info/alternates").value_or("");
  for (std::string_view line : split_lines(lines)) {
    if (line.empty() || line.starts_with('#') || line.find('\0') != line.npos) continue;
    std::error_code error;
    fs::path there = fs::canonical(store / line, error);
    if (!error && fs::is_directory(there, error)) found.push_back(std::move(there));
  }
  return found;
}

// `store` first; each once.
std::vector<fs::path> stores_from(const fs::path& store) {
  std::error_code error;
  const fs::path first = fs::canonical(store, error);
  std::vector<fs::path> stores = {error ? store : first};
  for (std::size_t i = 0; i < stores.size(); ++i) {
    for (fs::path& other : alternates_of(stores[i])) {
      if (stores.size() < limits::kStores && std::ranges::find(stores, other) == stores.end())
        stores.push_back(std::move(other));
    }
  }
  return stores;
}

void add_packs(git_odb* objects, const std::string& store) {
  git_odb_backend* packs = nullptr;
  check(git_odb_backend_pack(&packs, store.c_str()), source_messages::cannot_open_repository, store);
  check(git_odb_add_backend(objects, packs, 2), source_messages::cannot_open_repository, store);
}

}  // namespace

ObjectStore open_objects(const std::string& objects_directory) {
  start();
  ObjectStore objects;
  check(git_odb_new(out(objects)), source_messages::cannot_open_repository, objects_directory);
  for (const fs::path& store : stores_from(objects_directory)) {
    add_packs(objects.get(), store);
    add_loose_objects(objects.get(), store);
  }
  return objects;
}

}  // namespace vankho::git
