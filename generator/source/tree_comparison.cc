#include "source/tree_comparison.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "source/listing.h"
#include "source/names.h"

namespace vankho {
namespace {

using Id = std::optional<git_oid>;

Id id_if(const git_tree_entry* entry, bool wanted) {
  return wanted ? Id(*git_tree_entry_id(entry)) : std::nullopt;
}

Id folder(const git_tree_entry* entry) {
  return id_if(entry, entry && git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE);
}

Id file(const git_tree_entry* entry) {
  if (!entry) return std::nullopt;
  git_filemode_t mode = git_tree_entry_filemode(entry);
  return id_if(entry, mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE);
}

bool is_same(const Id& a, const Id& b) {
  return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b));
}

bool is_same(const git_tree_entry* a, const git_tree_entry* b) {
  return a && b && git_oid_equal(git_tree_entry_id(a), git_tree_entry_id(b)) &&
         git_tree_entry_filemode(a) == git_tree_entry_filemode(b);
}

const git_tree_entry* entry_of(const git::Tree& tree, const char* name) {
  return tree ? git_tree_entry_byname(tree.get(), name) : nullptr;
}

// Whether every entry of `a` but `name` is in `b` as it is; trees that are not there have none.
bool is_in(const git::Tree& a, const git::Tree& b, const std::string& name) {
  for (std::size_t i = 0; a && i < git_tree_entrycount(a.get()); ++i) {
    const git_tree_entry* entry = git_tree_entry_byindex(a.get(), i);
    const char* entry_name = git_tree_entry_name(entry);
    if (entry_name != name && !is_same(entry, entry_of(b, entry_name))) return false;
  }
  return true;
}

}  // namespace

TreeComparison::TreeComparison(git_repository* repository, const git_oid& newest, const std::string& root)
    : repository_(repository),
      content_folder_((root.empty() ? "" : root + '/') + std::string(kContentFolder)) {
  if (!content_of(newest)) content_folder_ = root;
}

std::optional<std::vector<FileDifference>> TreeComparison::compare(const Id& before, const git_oid& after) {
  differences_.clear();
  visited_ = 0;
  left_out_ = differ_beside_content(before, after);
  compare_folders(before ? content_of(*before) : std::nullopt, content_of(after), "");
  if (visited_ > limits::kCompared) return std::nullopt;
  return std::exchange(differences_, {});
}

Id TreeComparison::content_of(const git_oid& tree) const {
  if (content_folder_.empty()) return tree;
  git::TreeEntry entry;
  git_tree_entry_bypath(git::out(entry), git::read_tree(repository_, tree, "").get(),
                        content_folder_.c_str());
  return folder(entry.get());
}

// In any folder on the way to the content.
bool TreeComparison::differ_beside_content(Id before, Id after) const {
  std::string_view way = content_folder_;
  while (!way.empty() && !is_same(before, after)) {
    const std::string name(way.substr(0, way.find('/')));
    git::Tree old_tree, new_tree;
    if (before) old_tree = git::read_tree(repository_, *before, "");
    if (after) new_tree = git::read_tree(repository_, *after, "");
    if (!is_in(old_tree, new_tree, name) || !is_in(new_tree, old_tree, name)) return true;
    before = folder(entry_of(old_tree, name.c_str()));
    after = folder(entry_of(new_tree, name.c_str()));
    way.remove_prefix(std::min(name.size() + 1, way.size()));
  }
  return false;
}

void TreeComparison::compare_folders(const Id& before, const Id& after, const std::string& path) {
  if (is_same(before, after)) return;
  left_out_ = left_out_ || path.size() > limits::kPath;
  if (path.size() > limits::kPath) return;
  git::Tree old_tree, new_tree;
  if (before) old_tree = git::read_tree(repository_, *before, path);
  if (after) new_tree = git::read_tree(repository_, *after, path);
  std::size_t old_count = before ? git_tree_entrycount(old_tree.get()) : 0;
  std::size_t new_count = after ? git_tree_entrycount(new_tree.get()) : 0;
  for (std::size_t i = 0, j = 0; i < old_count || j < new_count;) {
    if (++visited_ > limits::kCompared) return;
    const git_tree_entry* old_entry = i < old_count ? git_tree_entry_byindex(old_tree.get(), i) : nullptr;
    const git_tree_entry* new_entry = j < new_count ? git_tree_entry_byindex(new_tree.get(), j) : nullptr;
    int order = !old_entry ? 1 : !new_entry ? -1 : git_tree_entry_cmp(old_entry, new_entry);
    if (order <= 0) ++i;
    if (order >= 0) ++j;
    compare_entries(order <= 0 ? old_entry : nullptr, order >= 0 ? new_entry : nullptr, path);
  }
}

void TreeComparison::compare_entries(const git_tree_entry* before, const git_tree_entry* after,
                                     const std::string& path) {
  if (is_same(before, after)) return;
  std::string name = git_tree_entry_name(before ? before : after);
  const Id old_folder = folder(before), new_folder = folder(after);
  const Id old_file = file(before), new_file = file(after);
  const bool is_seen = !is_same(old_file, new_file) || !is_same(old_folder, new_folder);
  left_out_ = left_out_ || !is_seen || is_passed_over(name, path);
  if (is_passed_over(name, path)) return;
  compare_folders(old_folder, new_folder, path + name + "/");
  if (!is_same(old_file, new_file)) differences_.push_back({path + name, old_file, new_file});
}

bool TreeComparison::is_passed_over(const std::string& name, const std::string& path) const {
  return is_hidden(name) || (content_folder_.empty() && path.empty() && name == kThemesFolder);
}

}  // namespace vankho
