#include "downloads/png.h"

#include <png.h>

#include "base/deflate.h"

namespace vankho {
namespace {

constexpr std::string_view kSignature = "\x89PNG\r\n\x1A\n";

enum Colour : unsigned { kGrey = 0, kRgb = 2, kPalette = 3, kGreyWithAlpha = 4, kRgbWithAlpha = 6 };

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (const unsigned char byte : bytes.substr(at, 4)) number = number << 8 | byte;
  return number;
}

// 0 where a pixel cannot have such samples (11.2.2).
unsigned samples_of(unsigned colour, unsigned depth) {
  const bool whole = depth == 8 || depth == 16, small = depth == 1 || depth == 2 || depth == 4;
  switch (colour) {
    case kGrey:
      return whole || small ? 1 : 0;
    case kPalette:
      return depth == 8 || small ? 1 : 0;
    case kRgb:
      return whole ? 3 : 0;
    case kGreyWithAlpha:
      return whole ? 2 : 0;
    case kRgbWithAlpha:
      return whole ? 4 : 0;
    default:
      return 0;
  }
}

// Each chunk has its length, its type, its data, and a sum of the latter two (5.3).
class Chunks {
 public:
  explicit Chunks(std::string_view file) : rest_(file) {}

  // False behind the last, and where one is cut short or damaged.
  bool next() {
    constexpr std::size_t kAround = 12;
    if (rest_.size() < kAround) return false;
    const std::size_t size = number_at(rest_, 0);
    if (size > rest_.size() - kAround) return false;
    type = rest_.substr(4, 4);
    data = rest_.substr(8, size);
    const bool whole = crc_of(rest_.substr(4, 4 + size)) == number_at(rest_, 8 + size);
    rest_.remove_prefix(kAround + size);
    return whole;
  }

  std::string_view type, data;

 private:
  std::string_view rest_;
};

bool read_header(std::string_view data, PngParts& parts, bool& has_palette) {
  constexpr std::size_t kHeader = 13, kDepth = 8, kColour = 9;
  if (data.size() != kHeader) return false;
  const auto colour = static_cast<unsigned char>(data[kColour]);
  parts.depth = static_cast<unsigned char>(data[kDepth]);
  parts.samples = samples_of(colour, parts.depth);
  has_palette = colour == kPalette;
  return parts.samples > 0;
}

bool is_palette(std::string_view data) {
  return !data.empty() && data.size() % 3 == 0 && data.size() <= std::size_t{3} * 256;
}

struct Free {
  png_image* image;
  ~Free() { png_image_free(image); }
};

Pixels apart(const std::string& all) {
  Pixels pixels;
  pixels.colours.reserve(all.size() / 4 * 3);
  pixels.alpha.reserve(all.size() / 4);
  for (std::size_t i = 0; i + 3 < all.size(); i += 4) {
    pixels.colours.append(all, i, 3);
    pixels.alpha += all[i + 3];
  }
  return pixels;
}

}  // namespace

std::optional<PngParts> parts_of_png(std::string_view file) {
  if (!file.starts_with(kSignature)) return std::nullopt;
  Chunks chunks(file.substr(kSignature.size()));
  PngParts parts;
  bool has_palette = false;
  if (!chunks.next() || chunks.type != "IHDR" || !read_header(chunks.data, parts, has_palette))
    return std::nullopt;
  while (chunks.next()) {
    if (chunks.type == "IDAT") parts.data += chunks.data;
    if (chunks.type == "PLTE" && has_palette && is_palette(chunks.data)) parts.palette = chunks.data;
    if (chunks.type != "IEND") continue;
    const bool complete = !parts.data.empty() && has_palette == !parts.palette.empty();
    return complete ? std::optional(std::move(parts)) : std::nullopt;
  }
  return std::nullopt;
}

// libpng's simplified interface: whatever the file holds comes as 8 bits a sample.
Pixels pixels_of_png(std::string_view file, PixelSize size) {
  png_image image = {};
  image.version = PNG_IMAGE_VERSION;
  const Free at_end{&image};
  const std::size_t count = std::size_t{size.width} * size.height;
  const bool opened = png_image_begin_read_from_memory(&image, file.data(), file.size()) != 0;
  if (!opened || PNG_IMAGE_SIZE(image) == 0) return {std::string(count * 3, '\0'), {}};
  const bool has_alpha = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
  image.format = has_alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
  std::string all(count * (has_alpha ? 4 : 3), '\0');
  png_image_finish_read(&image, nullptr, all.data(), 0, nullptr);
  return has_alpha ? apart(all) : Pixels{std::move(all), {}};
}

}  // namespace vankho
