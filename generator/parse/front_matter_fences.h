// Where front matter begins and ends in a file.
#pragma once

#include <optional>
#include <string_view>

namespace vankho {

struct Fences {
  std::string_view
      declarations;  // between the fences, from line 2 on; up to a blank line where one is missing
  int lines = 0;     // fences included; 0 where the second is missing
};

// Front matter begins with `---` alone on the first line and ends with the next such line.
// A text that begins with `---`, has no second one and no key after it has none; null.
std::optional<Fences> find_fences(std::string_view text);

}  // namespace vankho
