#include "downloads/pdf_stream.h"

#include "base/deflate.h"

namespace vankho::paper {

QPDFObjectHandle add_stream(QPDF& pdf, std::string_view bytes) {
  QPDFObjectHandle stream = pdf.newStream();
  stream.replaceStreamData(deflated(bytes), QPDFObjectHandle::newName("/FlateDecode"),
                           QPDFObjectHandle::newNull());
  return stream;
}

}  // namespace vankho::paper
