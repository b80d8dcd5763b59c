// The text of a DOCX: the form's parts in their order. ECMA-376 Part 1, 17.2.
#pragma once

#include <string>

#include "downloads/docx_text.h"

namespace vankho {

// The part word/document.xml. Its section refers to the headers and footers by the ids below.
std::string docx_body(const Form& form, const NoteMarks& marks, DocxTextWriter& texts);

// Relationships of that part. The header of a first page is empty, so that the text begins where it does on
// others.
inline constexpr std::string_view kHeaderId = "header", kFirstHeaderId = "firstHeader", kFooterId = "footer",
                                  kFirstFooterId = "firstFooter";

}  // namespace vankho
