// Text as what no line's end parts, with its widths. The letters are as wide as those of Times New Roman.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "downloads/regime.h"
#include "model/document.h"

namespace vankho {

// A mark that is raised is set smaller, as Word sets it.
inline constexpr double kRaisedSize = 0.65;

// A word, and a dash that follows it: "1930 -".
struct TextUnit {
  double width = 0, space = 0;  // its own, and of the space behind it; in points
  bool ends_line = false;
  std::string_view first_word = {}, last_word = {};
  std::size_t run = 0, end = 0;  // where it ends: the byte `end` of the text of `run`
};

bool is_dash(std::string_view word);

// `runs` must outlive the units.
std::vector<TextUnit> units_of(std::span<const Run> runs, const Lettering& lettering);

// In points: of the text on one line; of its widest unit; of its longest line, as its own line ends divide
// it.
double width_of(std::string_view text, const Lettering& lettering);
double widest_of(std::span<const TextUnit> units);
double longest_of(std::span<const TextUnit> units);

}  // namespace vankho
