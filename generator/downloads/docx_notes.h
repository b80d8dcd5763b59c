// The footnotes of a document. ECMA-376 Part 1, 17.11.
#pragma once

#include <string>

#include "downloads/docx_text.h"

namespace vankho {

// The part word/footnotes.xml: the separators that every one has, then the notes that the text refers to,
// numbered from 1 as in the document.
std::string docx_footnotes(const Form& form, const NoteMarks& marks, DocxTextWriter& texts);

// Notes that nothing in the text refers to, as paragraphs for its end: no word of the document is lost.
std::string docx_loose_notes(const Form& form, const NoteMarks& marks, DocxTextWriter& texts);

}  // namespace vankho
