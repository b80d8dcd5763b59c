// The text of a document as HTML, verbatim: every marker as written, an anchor on every section.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "outputs/text_html.h"
#include "outputs/value.h"

namespace vankho {

// What stands around the signature on the paper.
struct DocumentText {
  Markup main;        // from the preamble to the closing sentence
  Markup appendices;  // empty where there are none
  Markup notes;       // one <li id="fn1"> a footnote, leading back to its marks
};

// `citations` is parallel to the document's; links are relative to `page`; pictures have their sizes, as far
// as `pictures` knows them. With `source_lines`, each block says its line in the file, as data-line.
DocumentText document_text(const Metadata& document, const Wording& wording, std::string_view page,
                           const std::vector<CitationLink>& citations, const PixelSizes& pictures = {},
                           bool source_lines = false);

}  // namespace vankho
