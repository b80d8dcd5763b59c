// Words as glyphs of the faces, each shaped once a document.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "downloads/pdf_face.h"

namespace vankho::paper {

// In thousandths of an em, rounded as the file has them, so that what is measured is what is shown.
struct Glyph {
  std::uint16_t id = 0;
  std::int16_t width = 0;     // of the glyph itself
  std::int16_t advance = 0;   // to the next one
  std::int16_t x_offset = 0;  // of a mark, to its letter
};

struct Word {
  std::size_t face = 0;
  std::string text;
  std::vector<Glyph> glyphs;
  int advance = 0;
  // The texts of the glyphs, put together, are the word's; else it needs ActualText (ISO 32000-1, 14.9.4):
  // for characters that the face lacks, shown as □, and those that share a glyph.
  bool spelled = true;

  double width(double points) const { return advance * points / 1000; }
};

class Words {
 public:
  // Stays where it is as long as this object.
  const Word* get(std::size_t face, std::string_view text);

  // The bytes of the longest beginning of `word` that is no wider than `width`, at least one character; it
  // ends behind a mark such as '/' if there is one not too far from its end.
  static std::size_t beginning_within(const Word& word, double points, double width);

  // What each glyph that is used stands for, by face.
  using GlyphTexts = std::map<std::uint16_t, std::string>;
  const std::array<GlyphTexts, kFaces>& glyph_texts() const { return glyph_texts_; }

 private:
  Word shape(std::size_t face, std::string_view text);
  void note_text(Word& word, const Glyph& glyph, std::string_view text);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::array<std::unordered_map<std::string, Word, Hash, std::equal_to<>>, kFaces> words_;
  std::array<GlyphTexts, kFaces> glyph_texts_;
};

}  // namespace vankho::paper
