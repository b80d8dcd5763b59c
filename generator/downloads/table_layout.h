// How a table stands on the paper, the same in every format of the file.
#pragma once

#include <vector>

#include "downloads/regime.h"
#include "model/document.h"

namespace vankho {

struct Form;

struct TableLayout {
  Lettering lettering;            // of its words: smaller in one of many columns
  std::vector<double> widths;     // of the columns, in points; together the width between the margins
  bool head = false;              // its first row, which comes again on every page that it reaches
  std::vector<ColumnSide> sides;  // of the columns' text, as stated; else "1" and "12." stand in the middle
};

inline constexpr double kSmallestInTable = 8;  // points

// `form` has its regime and its pictures.
TableLayout table_layout(const Block& table, const Form& form);

}  // namespace vankho
