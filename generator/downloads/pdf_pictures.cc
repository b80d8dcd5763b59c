#include "downloads/pdf_pictures.h"

#include <fmt/format.h>

#include <map>

#include "downloads/pdf_operators.h"
#include "downloads/png.h"

namespace vankho::paper {
namespace {

std::string description(const Picture& picture, std::string_view colours, unsigned depth = 8) {
  return fmt::format(
      "/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace {} /BitsPerComponent {}",
      picture.width, picture.height, colours, depth);
}

// Its file is the stream (7.4.8).
ObjectId add_jpeg(Objects& objects, const Picture& picture) {
  return objects.add_stream(
      description(picture, picture.grey ? "/DeviceGray" : "/DeviceRGB") + " /Filter /DCTDecode",
      picture.file);
}

std::string colours_of(const PngParts& parts) {
  if (parts.palette.empty()) return parts.samples == 1 ? "/DeviceGray" : "/DeviceRGB";
  return fmt::format("[/Indexed /DeviceRGB {} {}]", parts.palette.size() / 3 - 1, byte_string(parts.palette));
}

// The stream of its file is one of ours, since PDF took the filters of rows from PNG (7.4.4.4).
ObjectId add_plain_png(Objects& objects, const Picture& picture) {
  const PngParts parts = parts_of_png(picture.file).value();
  return objects.add_stream(
      fmt::format("{} /Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors {} /BitsPerComponent {} "
                  "/Columns {}>>",
                  description(picture, colours_of(parts), parts.depth), parts.samples, parts.depth,
                  picture.width),
      parts.data);
}

ObjectId add_layered_png(Objects& objects, const Picture& picture) {
  const Pixels pixels = pixels_of_png(picture.file, {picture.width, picture.height});
  std::string entries = description(picture, "/DeviceRGB");
  if (!pixels.alpha.empty()) {
    const ObjectId mask = objects.add_deflated(description(picture, "/DeviceGray"), pixels.alpha);
    entries += " /SMask " + reference(mask);
  }
  return objects.add_deflated(entries, pixels.colours);
}

ObjectId add_picture(Objects& objects, const Picture& picture) {
  if (picture.kind == Picture::Kind::jpeg) return add_jpeg(objects, picture);
  return picture.layered ? add_layered_png(objects, picture) : add_plain_png(objects, picture);
}

}  // namespace

std::string add_pictures(Objects& objects, const std::vector<SetPicture>& pictures) {
  std::map<const Picture*, ObjectId> added;
  std::string names;
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const Picture& picture = *pictures[i].picture;
    auto [known, is_new] = added.try_emplace(&picture);
    if (is_new) known->second = add_picture(objects, picture);
    names += fmt::format("/P{} {} ", i, reference(known->second));
  }
  return "<<" + names + ">>";
}

}  // namespace vankho::paper
