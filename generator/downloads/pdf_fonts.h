// The glyphs that a document uses, as a font of their own.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "downloads/pdf_words.h"

namespace vankho::paper {

struct Subset {
  std::size_t face = 0;
  std::string bytes;                 // TrueType
  std::vector<std::uint16_t> ids;    // of glyphs in the subset, by those in the face; 0 for one it lacks
  std::vector<std::int16_t> widths;  // in thousandths of an em, by the subset's ids
  std::vector<std::string> texts;    // what glyphs stand for, likewise; empty for none
};

// Throws std::runtime_error where HarfBuzz cannot make one.
Subset subset_of(std::size_t face, const Words::GlyphTexts& glyphs);

struct FontMetrics {
  int ascent = 0, descent = 0, cap_height = 0, italic_angle = 0;
  int box[4] = {};  // left, bottom, right, top
};

// In thousandths of an em.
FontMetrics metrics_of(std::size_t face);

}  // namespace vankho::paper
