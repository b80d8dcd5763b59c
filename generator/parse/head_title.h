// The title under the line that names the type.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "parse/source_text.h"

namespace vankho {

struct HeadTitle {
  std::string text;     // its lines put together
  int line = 0;         // of the file, where it begins; 0 where it all stands behind the type
  std::size_t end = 0;  // index of the first line below it
};

// The lines from `at` on, as far as they belong together, behind `type_rest`, what the type's own line says
// more. `type` is an abbreviation.
HeadTitle read_head_title(std::span<const Line> lines, std::size_t at, std::string_view type,
                          std::string_view type_rest);

}  // namespace vankho
