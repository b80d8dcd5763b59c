#include "downloads/pdf_shaping.h"

#include <hb.h>

#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "base/beginning.h"
#include "base/memory.h"
#include "downloads/pdf_face.h"

namespace vankho::paper {
namespace {

constexpr std::uint32_t kWhiteSquare = 0x25A1;

// Some 4 MB a face at most; more than the words of a large archive that come again and again.
constexpr std::size_t kRemembered = 20'000, kLongestRemembered = 40;

struct DestroyBuffer {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, DestroyBuffer>;

// Without ligatures, so that a glyph is a character and any two of them can be parted, and without kerning,
// as word processors set it.
constexpr std::array<hb_feature_t, 2> kFeatures = {
    {{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
     {HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}}};

void shape(const Face& face, std::string_view text, hb_buffer_t* buffer) {
  static const hb_language_t kVietnamese = hb_language_from_string("vi", -1);
  const int size = static_cast<int>(text.size());
  hb_buffer_clear_contents(buffer);
  hb_buffer_add_utf8(buffer, text.data(), size, 0, size);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
  hb_buffer_set_language(buffer, kVietnamese);
  hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_shape(face.font(), buffer, kFeatures.data(), kFeatures.size());
}

std::int16_t thousandths(const Face& face, hb_position_t units) {
  return static_cast<std::int16_t>(std::lround(units * 1000.0 / face.units_per_em()));
}

Glyph glyph_of(const Face& face, const hb_glyph_info_t& info, const hb_glyph_position_t& position) {
  Glyph glyph;
  glyph.id = static_cast<std::uint16_t>(info.codepoint);
  glyph.width = thousandths(face, hb_font_get_glyph_h_advance(face.font(), info.codepoint));
  glyph.advance = thousandths(face, position.x_advance);
  glyph.x_offset = thousandths(face, position.x_offset);
  glyph.y_offset = thousandths(face, position.y_offset);
  return glyph;
}

Glyph missing_glyph(const Face& face) {
  hb_codepoint_t id = 0;
  hb_font_get_nominal_glyph(face.font(), kWhiteSquare, &id);
  Glyph glyph;
  glyph.id = static_cast<std::uint16_t>(id);
  glyph.width = glyph.advance = thousandths(face, hb_font_get_glyph_h_advance(face.font(), id));
  return glyph;
}

// Behind what of the word is shaped already.
void shape_behind(ShapedWord& word, std::size_t offset, const Face& face, std::string_view text) {
  const MemoryWatch memory;
  thread_local const Buffer buffer(hb_buffer_create());
  shape(face, text, buffer.get());
  memory.require();
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
  std::size_t behind = 0;  // the text up to here has its glyphs
  for (unsigned i = 0; i < count; ++i) {
    std::size_t begin = infos[i].cluster, end = i + 1 < count ? infos[i + 1].cluster : text.size();
    const bool missing = infos[i].codepoint == 0, alone = begin == behind && end > begin;
    Glyph glyph = missing ? missing_glyph(face) : glyph_of(face, infos[i], positions[i]);
    glyph.text_begin = static_cast<std::uint32_t>(offset + begin);
    if (!missing && alone) glyph.text_bytes = static_cast<std::uint16_t>(end - begin);
    if (glyph.text_bytes == 0) word.one_to_one = false;
    word.glyphs.push_back(glyph);
    word.advance += glyph.advance;
    behind = end;
  }
  if (behind != text.size()) word.one_to_one = false;
}

// A word as long as a page is shaped in pieces: HarfBuzz takes characters that are not seen out of it in a
// time that grows with the square of their number.
ShapedWord shape(const Face& face, std::string_view text) {
  constexpr std::size_t kAtOnce = 1000;  // bytes
  ShapedWord word;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::string_view piece = beginning(text.substr(begin), kAtOnce);
    shape_behind(word, begin, face, piece);
    begin += piece.size();
  }
  return word;
}

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using Remembered = std::unordered_map<std::string, ShapedWord, Hash, std::equal_to<>>;

}  // namespace

const ShapedWord& shaped(std::size_t index, std::string_view text) {
  thread_local std::array<Remembered, kFaces> remembered;
  thread_local ShapedWord unusual;
  if (text.size() > kLongestRemembered) return unusual = shape(face(index), text);
  Remembered& words = remembered[index];
  if (auto known = words.find(text); known != words.end()) return known->second;
  if (words.size() == kRemembered) words.clear();
  return words.emplace(text, shape(face(index), text)).first->second;
}

}  // namespace vankho::paper
