// Tables of a document, each with the empty paragraph after it that keeps two tables on end from becoming
// one. ECMA-376 Part 1, 17.4; the order of elements is that of CT_TblPrBase and CT_TcPrBase.
#pragma once

#include <string>
#include <vector>

#include "downloads/docx_text.h"

namespace vankho {

// A table of the text, as its layout has it. A row with fewer cells than others is filled up.
std::string docx_table(const FormParagraph& table, const Form& form, DocxTextWriter& texts);

// Columns without lines, for the head and the closing block: rows of cells, whose content is paragraphs, as
// many as there are `widths`, in points.
std::string docx_columns(const std::vector<std::vector<std::string>>& rows,
                         const std::vector<double>& widths);

}  // namespace vankho
