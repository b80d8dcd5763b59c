// The words of a document, and what the glyphs that they use stand for in it.
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
#include "downloads/pdf_shaping.h"

namespace vankho::paper {

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

  // What each glyph that is used stands for, by face; empty for nothing of its own.
  using GlyphTexts = std::map<std::uint16_t, std::string>;
  const std::array<GlyphTexts, kFaces>& glyph_texts() const { return glyph_texts_; }

 private:
  Word word_of(std::size_t face, std::string_view text);
  bool note_texts(const Word& word);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::array<std::unordered_map<std::string, Word, Hash, std::equal_to<>>, kFaces> words_;
  std::array<GlyphTexts, kFaces> glyph_texts_;
};

}  // namespace vankho::paper
