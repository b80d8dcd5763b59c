// Any bytes as a picture: one that is taken can be set.
#include "downloads/picture.h"
#include "downloads/png.h"
#include "target.h"

using namespace vankho;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::optional<Picture> picture = read_picture({reinterpret_cast<const char*>(data), size});
  if (!picture) return 0;
  fuzz::require(picture->width > 0 && picture->height > 0, "it has a size");
  const PictureSize fits = size_within(*picture, 400, 600);
  fuzz::require(fits.width <= 400.01 && fits.height <= 600.01, "it fits the page");
  if (picture->kind == Picture::Kind::png)
    fuzz::require(pixels_of_png(picture->file, {picture->width, picture->height}).colours.size() ==
                      3ULL * picture->width * picture->height,
                  "every pixel is there");
  return 0;
}
