#include "downloads/picture.h"

#include <png.h>
#include <turbojpeg.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace vankho {
namespace {

// A page at 400 dots an inch. A file of a few kB may ask for any number.
constexpr std::uint64_t kMostPixels = 16'000'000;

bool is_within_reason(std::uint64_t width, std::uint64_t height) {
  return width > 0 && height > 0 && width * height <= kMostPixels;
}

// libpng's simplified interface: whatever the file holds comes as 8 bits a channel.
class PngImage {
 public:
  explicit PngImage(std::string_view file) {
    image_.version = PNG_IMAGE_VERSION;
    opened_ = png_image_begin_read_from_memory(&image_, file.data(), file.size()) != 0;
  }
  ~PngImage() { png_image_free(&image_); }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;

  bool is_open() const { return opened_ && is_within_reason(image_.width, image_.height); }
  unsigned width() const { return image_.width; }
  unsigned height() const { return image_.height; }
  bool has_alpha() const { return (image_.format & PNG_FORMAT_FLAG_ALPHA) != 0; }

  // Null for a damaged file. Once only.
  std::optional<std::string> read(png_uint_32 format) {
    image_.format = format;
    std::string pixels(PNG_IMAGE_SIZE(image_), '\0');
    if (png_image_finish_read(&image_, nullptr, pixels.data(), 0, nullptr) == 0) return std::nullopt;
    return pixels;
  }

 private:
  png_image image_ = {};
  bool opened_ = false;
};

std::optional<Picture> read_png(std::string file) {
  PngImage image(file);
  if (!image.is_open()) return std::nullopt;
  Picture picture{Picture::Kind::png, image.width(), image.height(), false, {}};
  if (!image.read(PNG_FORMAT_RGB)) return std::nullopt;
  picture.file = std::move(file);
  return picture;
}

struct DestroyDecoder {
  void operator()(void* decoder) const { tjDestroy(decoder); }
};

// Reading all of it at an eighth of its size shows damage at a fraction of the work.
bool is_whole(void* decoder, const std::string& file, int width, int height) {
  const tjscalingfactor eighth = {1, 8};
  const int small_width = TJSCALED(width, eighth), small_height = TJSCALED(height, eighth);
  std::vector<unsigned char> pixels(static_cast<std::size_t>(small_width) *
                                    static_cast<std::size_t>(small_height));
  return tjDecompress2(decoder, reinterpret_cast<const unsigned char*>(file.data()), file.size(),
                       pixels.data(), small_width, 0, small_height, TJPF_GRAY, 0) == 0;
}

std::optional<Picture> read_jpeg(std::string file) {
  const std::unique_ptr<void, DestroyDecoder> decoder(tjInitDecompress());
  int width = 0, height = 0, sampling = 0, colours = 0;
  if (tjDecompressHeader3(decoder.get(), reinterpret_cast<const unsigned char*>(file.data()), file.size(),
                          &width, &height, &sampling, &colours) != 0) {
    return std::nullopt;
  }
  const bool of_a_press = colours == TJCS_CMYK || colours == TJCS_YCCK;
  if (of_a_press || width <= 0 || height <= 0) return std::nullopt;
  Picture picture{Picture::Kind::jpeg,
                  static_cast<unsigned>(width),
                  static_cast<unsigned>(height),
                  colours == TJCS_GRAY,
                  {}};
  if (!is_within_reason(picture.width, picture.height) || !is_whole(decoder.get(), file, width, height))
    return std::nullopt;
  picture.file = std::move(file);
  return picture;
}

}  // namespace

std::optional<Picture> read_picture(std::string file) {
  if (file.starts_with("\x89PNG")) return read_png(std::move(file));
  if (file.starts_with("\xFF\xD8")) return read_jpeg(std::move(file));
  return std::nullopt;
}

Pixels pixels_of(const Picture& png) {
  PngImage image(png.file);
  if (!image.has_alpha()) return {image.read(PNG_FORMAT_RGB).value(), {}};
  const std::string all = image.read(PNG_FORMAT_RGBA).value();
  Pixels pixels;
  for (std::size_t i = 0; i + 3 < all.size(); i += 4) {
    pixels.colours.append(all, i, 3);
    pixels.alpha += all[i + 3];
  }
  return pixels;
}

PictureSize size_within(const Picture& picture, double width, double height) {
  constexpr double kPointsOfPixel = 72.0 / 96;
  const PictureSize whole{picture.width * kPointsOfPixel, picture.height * kPointsOfPixel};
  const double scale = std::min({1.0, width / whole.width, height / whole.height});
  return {whole.width * scale, whole.height * scale};
}

}  // namespace vankho
