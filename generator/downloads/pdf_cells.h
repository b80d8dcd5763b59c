// Cells of tables: words, and the pictures between them. Lengths are in points.
#pragma once

#include <vector>

#include "downloads/pdf_atoms.h"
#include "downloads/pdf_lines.h"

namespace vankho::paper {

// Words or a picture.
struct Piece {
  std::vector<Atom> atoms;
  const Run* run = nullptr;  // that names the picture
  const Picture* picture = nullptr;
};
using Cell = std::vector<Piece>;

// Pictures that the form does not show are words. Text and form must outlive the cell.
Cell cell_of(const Text& text, const Lettering& lettering, const Form& form, Atoms& atoms);

struct SetCell {
  struct Shown {
    std::size_t line = 0;  // beside whose top its own is
    Piece piece;
    PictureSize size;
  };
  std::vector<Line> lines;  // those that a picture covers are empty
  std::vector<Shown> pictures;
};

// In lines that are `pitch` apart; no picture is higher than `tallest`.
SetCell set_cell(const Cell& cell, const Measure& measure, double pitch, double tallest, Words& words);

}  // namespace vankho::paper
