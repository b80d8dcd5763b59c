#include "downloads/pdf_pictures.h"

#include <fmt/format.h>

#include <map>

namespace vankho::paper {
namespace {

std::string description(const Picture& picture, std::string_view colours) {
  return fmt::format(
      "/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace /{} /BitsPerComponent 8",
      picture.width, picture.height, colours);
}

// Its file is the stream (7.4.8).
ObjectId add_jpeg(Objects& objects, const Picture& picture) {
  return objects.add_stream(
      description(picture, picture.grey ? "DeviceGray" : "DeviceRGB") + " /Filter /DCTDecode", picture.file);
}

ObjectId add_png(Objects& objects, const Picture& picture) {
  const Pixels pixels = pixels_of(picture);
  std::string entries = description(picture, "DeviceRGB");
  if (!pixels.alpha.empty()) {
    const ObjectId mask = objects.add_deflated(description(picture, "DeviceGray"), pixels.alpha);
    entries += " /SMask " + reference(mask);
  }
  return objects.add_deflated(entries, pixels.colours);
}

}  // namespace

std::string add_pictures(Objects& objects, const std::vector<SetPicture>& pictures) {
  std::map<const Picture*, ObjectId> added;
  std::string names;
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const Picture& picture = *pictures[i].picture;
    auto [known, is_new] = added.try_emplace(&picture);
    if (is_new)
      known->second =
          picture.kind == Picture::Kind::jpeg ? add_jpeg(objects, picture) : add_png(objects, picture);
    names += fmt::format("/P{} {} ", i, reference(known->second));
  }
  return "<<" + names + ">>";
}

}  // namespace vankho::paper
