// The outline of a file, from the headings of the document.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

#include "downloads/pdf_paint.h"

namespace vankho::paper {

// The top of a row, whatever the magnification (ISO 32000-1, 12.3.2.2).
QPDFObjectHandle destination(const Destination& to, const std::vector<QPDFObjectHandle>& pages);

// `destinations` is parallel to `bookmarks`; adds nothing where there are none (ISO 32000-1, 12.3.3).
void add_outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks,
                 const std::vector<Destination>& destinations, const std::vector<QPDFObjectHandle>& pages);

}  // namespace vankho::paper
