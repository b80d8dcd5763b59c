// Marks of secrecy anywhere in a Word, OpenDocument or presentation file, or in a web page: in boxes,
// headers, watermarks, notes and masters too, which do not come over as text.
#pragma once

#include <string_view>

namespace vankho {

// Whether a part of such a file has one, by its name and its XML or HTML, as a document would (secrecy.h): by
// paragraph, and by row of a table. The cells of spreadsheets are not looked at: lists of documents have a
// column for what each was classed as.
bool has_secrecy_mark(std::string_view name, std::string_view xml);

}  // namespace vankho
