// Words as glyphs of the faces, whatever document they stand in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vankho::paper {

// In thousandths of an em, rounded as the file has them, so that what is measured is what is shown.
struct Glyph {
  std::uint16_t id = 0;
  std::int16_t width = 0;                   // of the glyph itself
  std::int16_t advance = 0;                 // to the next one
  std::int16_t x_offset = 0, y_offset = 0;  // of a mark, to its letter
  // The bytes of the word that it stands for; none for one of several glyphs that share their characters, and
  // for the □ of a character that the face lacks.
  std::uint32_t text_begin = 0;
  std::uint16_t text_bytes = 0;
};

struct ShapedWord {
  std::vector<Glyph> glyphs;
  int advance = 0;
  bool one_to_one = true;  // its glyphs' texts, put together, are the word's
};

// Stays where it is until the next call of the same thread, which remembers a bounded number of words: most
// words of a document have stood in another before.
const ShapedWord& shaped(std::size_t face, std::string_view text);

}  // namespace vankho::paper
