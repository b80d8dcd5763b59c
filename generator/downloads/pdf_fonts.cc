#include "downloads/pdf_fonts.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

#include "base/memory.h"

namespace vankho::paper {
namespace {

struct Destroy {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
template <typename Handle>
using Owned = std::unique_ptr<Handle, Destroy>;

template <typename Handle>
Owned<Handle> owned(Handle* handle) {
  if (!handle) throw std::runtime_error("HarfBuzz cannot make a subset of a font");
  return Owned<Handle>(handle);
}

// Text is shaped already and characters are not looked up, so that outlines and widths are enough (ISO
// 32000-1, 9.9).
Owned<hb_subset_input_t> input_for(const Words::GlyphTexts& glyphs) {
  Owned<hb_subset_input_t> input = owned(hb_subset_input_create_or_fail());
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  for (const auto& [id, text] : glyphs) hb_set_add(wanted, id);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const char* table : {"GSUB", "GPOS", "GDEF", "kern", "cmap", "name", "post", "OS/2", "gasp", "FFTM"}) {
    hb_set_add(dropped, hb_tag_from_string(table, -1));
  }
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  return input;
}

std::string bytes_of(hb_face_t* face) {
  Owned<hb_blob_t> blob(hb_face_reference_blob(face));
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob.get(), &size);
  return {data, size};
}

int thousandths(const Face& face, double units) {
  return static_cast<int>(std::lround(units * 1000 / face.units_per_em()));
}

}  // namespace

Subset subset_of(std::size_t index, const Words::GlyphTexts& glyphs) {
  const Face& from = face(index);
  const MemoryWatch memory;
  Owned<hb_subset_input_t> input = input_for(glyphs);
  Owned<hb_subset_plan_t> plan = owned(hb_subset_plan_create_or_fail(from.face(), input.get()));
  Owned<hb_face_t> made = owned(hb_subset_plan_execute_or_fail(plan.get()));
  const hb_map_t* new_ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  const unsigned count = hb_face_get_glyph_count(made.get());
  std::string file = bytes_of(made.get());
  memory.require();

  Subset subset{index, std::move(file), std::vector<std::uint16_t>(hb_face_get_glyph_count(from.face())),
                std::vector<std::int16_t>(count), std::vector<std::string>(count)};
  for (unsigned id = 0; id < subset.ids.size(); ++id) {
    hb_codepoint_t found = hb_map_get(new_ids, id);
    if (found >= count) continue;
    subset.ids[id] = static_cast<std::uint16_t>(found);
    subset.widths[found] =
        static_cast<std::int16_t>(thousandths(from, hb_font_get_glyph_h_advance(from.font(), id)));
  }
  for (const auto& [id, text] : glyphs) subset.texts[subset.ids[id]] = text;
  return subset;
}

FontMetrics metrics_of(std::size_t index) {
  const Face& of = face(index);
  const MemoryWatch memory;
  auto metric = [&](hb_ot_metrics_tag_t tag) {
    hb_position_t units = 0;
    hb_ot_metrics_get_position_with_fallback(of.font(), tag, &units);
    return thousandths(of, units);
  };
  FontMetrics metrics{metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
                      metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
                      metric(HB_OT_METRICS_TAG_CAP_HEIGHT),
                      0,
                      {}};
  metrics.italic_angle =
      static_cast<int>(std::lround(hb_style_get_value(of.font(), HB_STYLE_TAG_SLANT_ANGLE)));
  // The table head has the box of all glyphs at byte 36.
  Owned<hb_blob_t> head(hb_face_reference_table(of.face(), HB_TAG('h', 'e', 'a', 'd')));
  unsigned size = 0;
  const auto* bytes = reinterpret_cast<const unsigned char*>(hb_blob_get_data(head.get(), &size));
  for (unsigned i = 0; i < 4 && 38 + 2 * i <= size; ++i) {
    auto units = static_cast<std::int16_t>(bytes[36 + 2 * i] << 8 | bytes[37 + 2 * i]);
    metrics.box[i] = thousandths(of, units);
  }
  memory.require();
  return metrics;
}

}  // namespace vankho::paper
