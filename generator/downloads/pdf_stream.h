// Streams of a PDF (ISO 32000-1, 7.3.8).
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string_view>

namespace vankho::paper {

// Compressed here; libqpdf writes what has its filter already as it is.
QPDFObjectHandle add_stream(QPDF& pdf, std::string_view bytes);

}  // namespace vankho::paper
