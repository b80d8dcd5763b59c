#include "downloads/pdf_words.h"

#include <hb.h>

#include <cmath>
#include <memory>

#include "base/text.h"

namespace vankho::paper {
namespace {

constexpr std::uint32_t kWhiteSquare = 0x25A1;

struct DestroyBuffer {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, DestroyBuffer>;

// Without ligatures, so that a glyph is a character and any two of them can be parted, and without kerning,
// as word processors set it.
constexpr std::array<hb_feature_t, 2> kFeatures = {
    {{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
     {HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}}};

Buffer shaped(const Face& face, std::string_view text) {
  Buffer buffer(hb_buffer_create());
  hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0,
                     static_cast<int>(text.size()));
  hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
  static const hb_language_t kVietnamese = hb_language_from_string("vi", -1);
  hb_buffer_set_language(buffer.get(), kVietnamese);
  hb_buffer_set_flags(buffer.get(), HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_shape(face.font(), buffer.get(), kFeatures.data(), kFeatures.size());
  return buffer;
}

std::int16_t thousandths(const Face& face, hb_position_t units) {
  return static_cast<std::int16_t>(std::lround(units * 1000.0 / face.units_per_em()));
}

Glyph glyph_of(const Face& face, const hb_glyph_info_t& info, const hb_glyph_position_t& position) {
  return {static_cast<std::uint16_t>(info.codepoint),
          thousandths(face, hb_font_get_glyph_h_advance(face.font(), info.codepoint)),
          thousandths(face, position.x_advance), thousandths(face, position.x_offset)};
}

Glyph missing_glyph(const Face& face) {
  hb_codepoint_t id = 0;
  hb_font_get_nominal_glyph(face.font(), kWhiteSquare, &id);
  std::int16_t width = thousandths(face, hb_font_get_glyph_h_advance(face.font(), id));
  return {static_cast<std::uint16_t>(id), width, width, 0};
}

// Not a hyphen: who copies the text would get the word without it.
bool may_end_line(std::string_view character) {
  return std::string_view("/_.?&=,;:").find(character) != std::string_view::npos;
}

}  // namespace

const Word* Words::get(std::size_t face, std::string_view text) {
  auto known = words_[face].find(text);
  if (known == words_[face].end()) known = words_[face].emplace(text, shape(face, text)).first;
  return &known->second;
}

Word Words::shape(std::size_t index, std::string_view text) {
  Word word{index, std::string(text), {}, 0, true};
  const Face& in = face(index);
  Buffer buffer = shaped(in, text);
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
  std::size_t behind = 0;  // the text up to here has its glyphs
  for (unsigned i = 0; i < count; ++i) {
    std::size_t begin = infos[i].cluster, end = i + 1 < count ? infos[i + 1].cluster : text.size();
    bool missing = infos[i].codepoint == 0;
    Glyph glyph = missing ? missing_glyph(in) : glyph_of(in, infos[i], positions[i]);
    if (missing || begin != behind) word.spelled = false;
    note_text(word, glyph, missing ? "□" : text.substr(begin, end - begin));
    word.glyphs.push_back(glyph);
    word.advance += glyph.advance;
    behind = end;
  }
  if (behind != text.size()) word.spelled = false;
  return word;
}

void Words::note_text(Word& word, const Glyph& glyph, std::string_view text) {
  auto [known, is_new] = glyph_texts_[word.face].try_emplace(glyph.id, text);
  if (!is_new && known->second != text) word.spelled = false;
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
