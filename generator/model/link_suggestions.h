// What a link that leads nowhere was probably meant to name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/resolution.h"
#include "model/site.h"

namespace vankho {

class LinkSuggestions {
 public:
  // Both must outlive this.
  LinkSuggestions(const Site& site, const HiddenPaths& hidden) : site_(site), hidden_(hidden) {}

  // The Markdown of the page that is named, a file of that name elsewhere, or one of a similar name in that
  // folder.
  std::optional<std::string> path_like(std::string_view path);

 private:
  void index_names();

  const Site& site_;
  const HiddenPaths& hidden_;
  std::size_t asked_ = 0;                                      // for similar names
  std::vector<std::string_view> linkable_;                     // once something is dead; sorted
  std::unordered_map<std::string, std::string_view> by_name_;  // likewise, by folded name
  std::unordered_map<std::string_view, std::vector<std::string_view>> names_;  // likewise, by folder
};

}  // namespace vankho
