#include "base/pixel_size.h"

#include <algorithm>

#include "base/jpeg_segments.h"

namespace vankho {
namespace {

unsigned number(std::string_view bytes, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// Whether tRNS is among the chunks before the pixels (ISO/IEC 15948, 5.6). Each has its length and its type
// before its data, and a sum behind it.
bool has_clear_colour(std::string_view chunks) {
  while (chunks.size() > 8 && chunks.substr(4, 4) != "IDAT") {
    if (chunks.substr(4, 4) == "tRNS") return true;
    chunks.remove_prefix(std::min(chunks.size(), std::size_t{12} + number(chunks, 0, 4)));
  }
  return false;
}

std::optional<PixelSize> size_of_png(std::string_view bytes) {
  constexpr std::size_t kHeader = 33, kAlpha = 4;
  if (bytes.size() < kHeader || bytes.substr(12, 4) != "IHDR") return std::nullopt;
  const bool has_alpha = (number(bytes, 25, 1) & kAlpha) != 0, interlaced = number(bytes, 28, 1) != 0;
  return PixelSize{number(bytes, 16, 4), number(bytes, 20, 4),
                   has_alpha || interlaced || has_clear_colour(bytes.substr(kHeader))};
}

std::optional<PixelSize> size_of_gif(std::string_view bytes) {
  if (bytes.size() < 10) return std::nullopt;
  return PixelSize{number(bytes, 7, 1) << 8 | number(bytes, 6, 1),
                   number(bytes, 9, 1) << 8 | number(bytes, 8, 1)};
}

// A frame tells of bits of a sample, then of the size (ITU-T T.81, B.2.2).
std::optional<PixelSize> size_of_jpeg(std::string_view bytes) {
  JpegSegments segments(bytes);
  while (const auto segment = segments.next()) {
    if (!opens_frame(segment->marker)) continue;
    if (segment->data.size() < 5) break;
    return PixelSize{number(segment->data, 3, 2), number(segment->data, 1, 2)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<PixelSize> pixel_size(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return size_of_png(bytes);
  if (bytes.starts_with("GIF8")) return size_of_gif(bytes);
  return size_of_jpeg(bytes);
}

}  // namespace vankho
