// PNG files (ISO/IEC 15948). The only user of libpng.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/pixel_size.h"

namespace vankho {

// A file taken apart, its pixels as compressed as they were: a few kB may hold any number of them.
struct PngParts {
  unsigned samples = 0, depth = 0;  // of a pixel, those of transparency among them; bits of a sample
  std::string_view palette;         // red, green and blue of each entry; empty without one
  std::string data;                 // one stream of zlib's format
};

// Null for what by its own sums is damaged or cut short. `file` must outlive what is returned.
std::optional<PngParts> parts_of_png(std::string_view file);

struct Pixels {
  std::string colours;  // red, green and blue by row
  std::string alpha;    // empty where the whole picture is opaque
};

// Of a file that parts_of_png took apart; what one that was forged does not hold is black.
Pixels pixels_of_png(std::string_view file, PixelSize size);

}  // namespace vankho
