// Characters that a reader does not see or that turn the order of others round.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

struct HiddenCharacter {
  std::size_t offset = 0;  // in bytes
  std::string name;        // "U+200B"
};

// The first control character other than tab and line end, zero-width character, mark of direction or other
// character of Unicode's Default_Ignorable_Code_Point. `text` is UTF-8.
std::optional<HiddenCharacter> find_hidden_character(std::string_view text);

}  // namespace vankho
