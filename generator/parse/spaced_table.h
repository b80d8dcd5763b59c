// Tables whose columns are lined up by spaces, as text out of PDF has them.
#pragma once

#include <optional>
#include <span>

#include "parse/verbatim.h"

namespace vankho {

// The table whose head the first of `lines` is; null where it is none.
std::optional<Verbatim> read_spaced_table(std::span<const Line> lines);

}  // namespace vankho
