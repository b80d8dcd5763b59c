#include "model/link_suggestions.h"

#include <algorithm>

#include "base/suggestions.h"
#include "base/text.h"
#include "model/registry_files.h"

namespace vankho {
namespace {

std::string_view folder_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return path.substr(0, slash == std::string_view::npos ? 0 : slash + 1);
}

}  // namespace

std::optional<std::string> LinkSuggestions::path_like(std::string_view path) {
  if (linkable_.empty()) index_names();
  std::string source = std::string(path.substr(0, path.rfind('.'))) + ".md";
  if (std::ranges::binary_search(linkable_, source)) return source;
  auto same_name = by_name_.find(fold(path.substr(folder_of(path).size())));
  if (same_name != by_name_.end()) return std::string(same_name->second);
  std::string_view folder = folder_of(path);
  auto names = names_.find(folder);
  if (names == names_.end()) return std::nullopt;
  std::string_view name = suggestion(path.substr(folder.size()), names->second, asked_++);
  return name.empty() ? std::nullopt : std::optional(std::string(folder) + std::string(name));
}

void LinkSuggestions::index_names() {
  for (const Metadata& document : site_.documents) linkable_.push_back(document.path);
  for (const Page& page : site_.pages) linkable_.push_back(page.path);
  for (const std::string& file : site_.files) {
    const bool hidden = std::ranges::binary_search(hidden_, file);
    if (!hidden && !is_registry_file(file)) linkable_.push_back(file);
  }
  std::ranges::sort(linkable_);
  for (std::string_view path : linkable_) {
    const std::string_view folder = folder_of(path), name = path.substr(folder.size());
    by_name_.emplace(fold(name), path);
    names_[folder].push_back(name);
  }
}

}  // namespace vankho
