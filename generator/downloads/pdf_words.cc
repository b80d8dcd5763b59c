#include "downloads/pdf_words.h"

#include "base/text.h"

namespace vankho::paper {
namespace {

// Not a hyphen: who copies the text would get the word without it.
bool may_end_line(std::string_view character) {
  return std::string_view("/_.?&=,;:").find(character) != std::string_view::npos;
}

}  // namespace

const Word* Words::get(std::size_t face, std::string_view text) {
  auto known = words_[face].find(text);
  if (known == words_[face].end()) known = words_[face].emplace(text, word_of(face, text)).first;
  return &known->second;
}

Word Words::word_of(std::size_t face, std::string_view text) {
  const ShapedWord& as = shaped(face, text);
  Word word{face, std::string(text), as.glyphs, as.advance, true};
  word.spelled = note_texts(word) && as.one_to_one;
  return word;
}

// Whether each glyph stands for what it stood for before.
bool Words::note_texts(const Word& word) {
  GlyphTexts& texts = glyph_texts_[word.face];
  bool same = true;
  for (const Glyph& glyph : word.glyphs) {
    std::string_view text = std::string_view(word.text).substr(glyph.text_begin, glyph.text_bytes);
    std::string& known = texts[glyph.id];
    if (known.empty()) known = text;
    same = same && known == text;
  }
  return same;
}

std::size_t Words::beginning_within(const Word& word, double points, double width) {
  std::vector<std::string_view> characters = split_characters(word.text);
  if (characters.size() != word.glyphs.size()) return characters.empty() ? 0 : word.text.size();
  double reached = 0;
  std::size_t bytes = 0, good = 0;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    reached += word.glyphs[i].advance * points / 1000;
    if (reached > width && i > 0) break;
    bytes += characters[i].size();
    if (may_end_line(characters[i])) good = bytes;
  }
  return good * 2 > bytes ? good : bytes;
}

}  // namespace vankho::paper
