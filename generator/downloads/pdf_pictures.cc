#include "downloads/pdf_pictures.h"

#include <map>

#include "downloads/pdf_stream.h"

namespace vankho::paper {
namespace {

using Object = QPDFObjectHandle;

Object describe(Object stream, const Picture& picture, const char* colours) {
  Object dictionary = stream.getDict();
  dictionary.replaceKey("/Type", Object::newName("/XObject"));
  dictionary.replaceKey("/Subtype", Object::newName("/Image"));
  dictionary.replaceKey("/Width", Object::newInteger(picture.width));
  dictionary.replaceKey("/Height", Object::newInteger(picture.height));
  dictionary.replaceKey("/ColorSpace", Object::newName(colours));
  dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
  return stream;
}

// Its file is the stream (7.4.8).
Object add_jpeg(QPDF& pdf, const Picture& picture) {
  Object stream = pdf.newStream();
  stream.replaceStreamData(picture.file, Object::newName("/DCTDecode"), Object::newNull());
  return describe(stream, picture, picture.grey ? "/DeviceGray" : "/DeviceRGB");
}

Object add_png(QPDF& pdf, const Picture& picture) {
  const Pixels pixels = pixels_of(picture);
  Object stream = describe(add_stream(pdf, pixels.colours), picture, "/DeviceRGB");
  if (!pixels.alpha.empty())
    stream.getDict().replaceKey("/SMask", describe(add_stream(pdf, pixels.alpha), picture, "/DeviceGray"));
  return stream;
}

}  // namespace

Object add_pictures(QPDF& pdf, const std::vector<SetPicture>& pictures) {
  std::map<const Picture*, Object> added;
  Object names = Object::newDictionary();
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const Picture& picture = *pictures[i].picture;
    auto [known, is_new] = added.try_emplace(&picture);
    if (is_new)
      known->second = picture.kind == Picture::Kind::jpeg ? add_jpeg(pdf, picture) : add_png(pdf, picture);
    names.replaceKey("/P" + std::to_string(i), known->second);
  }
  return names;
}

}  // namespace vankho::paper
