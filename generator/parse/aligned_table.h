// Tables without bars, as text pasted from Word and from PDF has them: columns parted by tabs or lined up by
// spaces.
#pragma once

#include <optional>
#include <span>

#include "parse/verbatim.h"

namespace vankho {

// The table whose head the first of `lines` is: two columns or more, named as the columns of tables of tasks,
// figures or persons are ("TT", "Nội dung", "Thời hạn"), with a row at least. Cells that run over several
// lines are put together. Null for other lines.
std::optional<Verbatim> read_aligned_table(std::span<const Line> lines);

}  // namespace vankho
