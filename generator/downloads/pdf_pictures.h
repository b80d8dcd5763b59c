// Pictures as objects of a file.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

#include "downloads/pdf_galley.h"

namespace vankho::paper {

// The dictionary of the pictures by their names, "/P0" for the first (ISO 32000-1, 8.9.5). One that is shown
// twice is one object.
QPDFObjectHandle add_pictures(QPDF& pdf, const std::vector<SetPicture>& pictures);

}  // namespace vankho::paper
