#include "downloads/picture.h"

#include <algorithm>
#include <cstdint>

#include "base/limits.h"
#include "base/pixel_size.h"
#include "downloads/jpeg.h"
#include "downloads/png.h"

namespace vankho {
namespace {

bool is_within_reason(PixelSize size) {
  const std::uint64_t pixels = std::uint64_t{size.width} * size.height;
  return pixels > 0 && pixels <= (size.layered ? limits::kPixelsInLayers : limits::kPixels);
}

}  // namespace

std::optional<Picture> read_picture(std::string file) {
  const std::optional<PixelSize> size = pixel_size(file);
  if (!size || !is_within_reason(*size)) return std::nullopt;
  if (parts_of_png(file))
    return Picture{Picture::Kind::png, size->width, size->height, false, std::move(file), size->layered};
  if (const std::optional<int> components = components_of_jpeg(file))
    return Picture{Picture::Kind::jpeg, size->width, size->height, *components == 1, std::move(file), false};
  return std::nullopt;
}

PictureSize size_within(const Picture& picture, double width, double height) {
  constexpr double kPointsOfPixel = 72.0 / 96;
  const PictureSize whole{picture.width * kPointsOfPixel, picture.height * kPointsOfPixel};
  const double scale = std::min({1.0, width / whole.width, height / whole.height});
  return {whole.width * scale, whole.height * scale};
}

}  // namespace vankho
