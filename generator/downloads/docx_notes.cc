#include "downloads/docx_notes.h"

#include <fmt/format.h>

#include "downloads/docx_styles.h"

namespace vankho {
namespace {

constexpr std::string_view kSeparators =
    R"(<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
)";

std::string note_paragraph(std::string_view mark, const Text& text, DocxTextWriter& texts) {
  return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>{}{}{}</w:p>", style_of(Role::footnote),
                     mark, docx_run(" "), texts.runs(text));
}

constexpr std::string_view kCountedMark =
    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";

std::string written_mark(const Footnote& note) {
  return docx_run(note.mark, fmt::format("<w:rStyle w:val=\"{}\"/>", docx_style::kNoteMark));
}

}  // namespace

std::string docx_footnotes(const Form& form, const NoteMarks& marks, DocxTextWriter& texts) {
  std::string notes;
  for (std::size_t i = 0; i < form.footnotes.size(); ++i) {
    int k = static_cast<int>(i) + 1;
    if (!marks.has_reference(k)) continue;
    const Footnote& note = form.footnotes[i];
    const std::string mark = marks.are_counted() ? std::string(kCountedMark) : written_mark(note);
    notes +=
        fmt::format("<w:footnote w:id=\"{}\">{}</w:footnote>\n", k, note_paragraph(mark, note.text, texts));
  }
  return fmt::format(
      "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
      "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\n{}{}</"
      "w:footnotes>\n",
      kSeparators, notes);
}

std::string docx_loose_notes(const Form& form, const NoteMarks& marks, DocxTextWriter& texts) {
  std::string xml;
  for (std::size_t i = 0; i < form.footnotes.size(); ++i) {
    const Footnote& note = form.footnotes[i];
    if (marks.has_reference(static_cast<int>(i) + 1)) continue;
    xml += note_paragraph(written_mark(note), note.text, texts) + "\n";
  }
  return xml;
}

}  // namespace vankho
