// Text in words and spaces, and its lines. Lengths are in points.
#pragma once

#include <cstdint>
#include <vector>

#include "downloads/pdf_words.h"
#include "downloads/regime.h"
#include "model/document.h"

namespace vankho::paper {

enum Decoration : std::uint8_t { undecorated = 0, underlined = 1, struck = 2 };

inline constexpr int kNoLink = -1;

// A word, a space or a part of a word, in one style.
struct Atom {
  const Word* word = nullptr;  // null ends the line
  float points = 0, rise = 0;
  std::uint8_t decoration = undecorated;
  bool space = false;
  bool opens = false;  // a line may begin here without a space before
  int link = kNoLink;  // index into the addresses that links lead to
  int note = 0;        // the mark of this footnote, from 1

  double width() const { return word->width(points); }
};

struct Placed {
  Atom atom;
  float x = 0;  // from the left end of the measure
};

struct Line {
  std::vector<Placed> atoms;
  double width = 0;
  std::vector<int> notes;  // footnotes marked in it
};

enum class Alignment { left, centred, right, justified };

struct Measure {
  double width = 0;
  double first_indent = 0, indent = 0;  // of the first line, of the others
  Alignment alignment = Alignment::left;
};

// Spaces are widened or, a little, narrowed so that justified lines end together; the last line, and one
// whose spaces would become holes, stays ragged. A word wider than the measure is cut.
std::vector<Line> break_lines(std::vector<Atom> atoms, const Measure& measure, Words& words);

}  // namespace vankho::paper
