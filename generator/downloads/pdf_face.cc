#include "downloads/pdf_face.h"

#include <hb-subset.h>
#include <hb.h>

#include <array>

#include "base/memory.h"

// fonts.cmake puts the files into the program.
extern "C" {
extern const char vankho_liberation_serif_regular[], vankho_liberation_serif_regular_end[];
extern const char vankho_liberation_serif_bold[], vankho_liberation_serif_bold_end[];
extern const char vankho_liberation_serif_italic[], vankho_liberation_serif_italic_end[];
extern const char vankho_liberation_serif_bolditalic[], vankho_liberation_serif_bolditalic_end[];
}

namespace vankho::paper {
namespace {

struct Bytes {
  const char *begin, *end;
};

Bytes bytes_of(std::size_t index) {
  const std::array<Bytes, kFaces> files = {
      {{vankho_liberation_serif_regular, vankho_liberation_serif_regular_end},
       {vankho_liberation_serif_bold, vankho_liberation_serif_bold_end},
       {vankho_liberation_serif_italic, vankho_liberation_serif_italic_end},
       {vankho_liberation_serif_bolditalic, vankho_liberation_serif_bolditalic_end}}};
  return files[index];
}

// Prepared for subsetting, which then takes a fraction of the time.
hb_face_t* create_face(std::size_t index) {
  Bytes bytes = bytes_of(index);
  hb_blob_t* blob = hb_blob_create(bytes.begin, static_cast<unsigned>(bytes.end - bytes.begin),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  hb_face_t* read = hb_face_create(blob, 0);
  hb_blob_destroy(blob);
  hb_face_t* prepared = hb_subset_preprocess(read);
  hb_face_destroy(read);
  hb_face_make_immutable(prepared);
  return prepared;
}

}  // namespace

Face::Face(std::size_t index)
    : index_(index),
      face_(create_face(index)),
      font_(hb_font_create(face_.get())),
      units_per_em_(hb_face_get_upem(face_.get())) {
  hb_font_make_immutable(font_.get());
}

void Face::Destroy::operator()(hb_face_t* face) const { hb_face_destroy(face); }
void Face::Destroy::operator()(hb_font_t* font) const { hb_font_destroy(font); }

const Face& face(std::size_t index) {
  static const std::array<Face, kFaces> faces = [] {
    const MemoryWatch memory;
    std::array<Face, kFaces> made = {Face(0), Face(1), Face(2), Face(3)};
    memory.require();
    return made;
  }();
  return faces[index];
}

}  // namespace vankho::paper
