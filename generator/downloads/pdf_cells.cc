#include "downloads/pdf_cells.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vankho::paper {
Cell cell_of(const Text& text, const Lettering& lettering, const Form& form, Atoms& atoms) {
  Cell cell;
  Text words;
  auto end_words = [&] {
    if (!words.runs.empty()) cell.push_back({atoms.of(words, lettering)});
    words.runs.clear();
  };
  for (const Run& run : text.runs) {
    const Picture* picture = form.shown(run);
    if (!picture) {
      words.runs.push_back(run);
      continue;
    }
    end_words();
    cell.push_back({{}, &run, picture});
  }
  end_words();
  return cell;
}

SetCell set_cell(const Cell& cell, const Measure& measure, double pitch, double tallest, Words& words) {
  SetCell set;
  for (const Piece& piece : cell) {
    if (piece.picture) {
      const PictureSize size = size_within(*piece.picture, measure.width, tallest);
      set.pictures.push_back({set.lines.size(), piece, size});
      set.lines.resize(set.lines.size() + static_cast<std::size_t>(std::ceil(size.height / pitch)));
    } else {
      std::ranges::move(break_lines(piece.atoms, measure, words), std::back_inserter(set.lines));
    }
  }
  return set;
}

}  // namespace vankho::paper
