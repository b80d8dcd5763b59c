#include "base/litter.h"

#include <string>

#include "base/text.h"

namespace vankho {

bool is_litter(std::string_view name) {
  const std::string small = lower(name);
  return small == "thumbs.db" || small == "desktop.ini" || small.starts_with("~$") || small.ends_with("~") ||
         small.ends_with(".tmp") || small.ends_with(".bak");
}

}  // namespace vankho
