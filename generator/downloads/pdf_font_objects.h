// Subsets of fonts as objects of a file.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "downloads/pdf_paint.h"

namespace vankho::paper {

// The dictionary of the fonts by their names, "/F0" for the first face (ISO 32000-1, 9.7).
QPDFObjectHandle add_fonts(QPDF& pdf, const Subsets& subsets);

}  // namespace vankho::paper
