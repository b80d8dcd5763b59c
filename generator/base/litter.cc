#include "base/litter.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace vankho {

bool is_litter(std::string_view name) {
  const std::string small = lower(name);
  if (small == "thumbs.db" || small == "desktop.ini" || small.starts_with("~$")) return true;
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"~", ".tmp", ".bak", ".orig", ".rej", ".swp"},
      [&](std::string_view ending) { return small.ends_with(ending); });
}

}  // namespace vankho
