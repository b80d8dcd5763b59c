// What a configuration of git has read along with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho::git {

struct Setting {
  std::string section;  // without its subsection; in small letters, as the key is
  std::string key;
  std::string value;
};

// The settings of a file of configuration, in its order (git-config(1), "Syntax"). What git would not read
// is left out, or read some way or other.
std::vector<Setting> settings_in(std::string_view text);

}  // namespace vankho::git
