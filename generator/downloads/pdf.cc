#include "downloads/pdf.h"

#include "downloads/pdf_file.h"
#include "downloads/pdf_setter.h"

namespace vankho {
namespace {

using namespace paper;

class PdfMaker {
 public:
  explicit PdfMaker(const Form& form) : form_(form), regime_(*form.regime) {}

  std::string make() {
    set(form_, galley_);
    const std::vector<Page> pages = break_pages(galley_, height_between_margins(regime_));
    std::vector<Furniture> furniture;
    for (std::size_t i = 0; i < pages.size(); ++i) furniture.push_back(furniture_of(i + 1));
    // From here on, every glyph that is used is known.
    const Subsets subsets = make_subsets();
    Painter painter(form_, galley_, subsets);
    std::vector<PaintedPage> painted;
    for (std::size_t i = 0; i < pages.size(); ++i)
      painted.push_back(painter.paint(pages[i], furniture[i], i));
    return pdf_file({form_, galley_, subsets, painted, painter.places()});
  }

 private:
  // The first page has no number.
  Furniture furniture_of(std::size_t number) {
    return {number > 1 ? in_middle(std::to_string(number), Role::page_number) : std::vector<Line>(),
            in_middle(form_.copy_note, Role::copy_note)};
  }

  std::vector<Line> in_middle(const std::string& text, Role role) {
    std::vector<std::string> no_links;
    const double width = width_between_margins(regime_);
    std::vector<Atom> atoms = Atoms(form_, galley_.words, no_links).of(text, regime_.lettering(role));
    return break_lines(std::move(atoms), {width, 0, 0, Alignment::centred}, galley_.words);
  }

  Subsets make_subsets() const {
    Subsets subsets;
    for (std::size_t face = 0; face < kFaces; ++face) {
      const Words::GlyphTexts& glyphs = galley_.words.glyph_texts()[face];
      if (!glyphs.empty()) subsets[face] = subset_of(face, glyphs);
    }
    return subsets;
  }

  const Form& form_;
  const Regime& regime_;
  Galley galley_;
};

}  // namespace

std::string pdf(const Form& form) { return PdfMaker(form).make(); }

}  // namespace vankho
