// The text of a DOCX: the form's parts in their order. ECMA-376 Part 1, 17.2.
#pragma once

#include <string>

#include "downloads/docx_text.h"

namespace vankho {

// The part word/document.xml. Its section refers to the headers and footers by the ids below.
std::string docx_body(const Form& form, const NoteMarks& marks, DocxTextWriter& texts);

// Relationships of that part. A first page has a footer of its own, and no header.
inline constexpr std::string_view kHeaderId = "header", kFooterId = "footer", kFirstFooterId = "firstFooter";

}  // namespace vankho
