// The four faces of Liberation Serif that the program carries. With pdf_fonts, the only user of HarfBuzz.
#pragma once

#include <cstddef>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace vankho::paper {

inline constexpr std::size_t kFaces = 4;

// Which face is bold and which is italic: of the index, bit 0 and bit 1.
constexpr std::size_t face_index(bool bold, bool italic) { return (bold ? 1u : 0u) | (italic ? 2u : 0u); }

// Immutable, so that threads share it.
class Face {
 public:
  explicit Face(std::size_t index);

  hb_face_t* face() const { return face_.get(); }
  hb_font_t* font() const { return font_.get(); }  // in units of the face, of which an em has `units_per_em`
  unsigned units_per_em() const { return units_per_em_; }
  std::size_t index() const { return index_; }

 private:
  struct Destroy {
    void operator()(hb_face_t* face) const;
    void operator()(hb_font_t* font) const;
  };
  std::size_t index_;
  std::unique_ptr<hb_face_t, Destroy> face_;
  std::unique_ptr<hb_font_t, Destroy> font_;
  unsigned units_per_em_;
};

const Face& face(std::size_t index);

}  // namespace vankho::paper
