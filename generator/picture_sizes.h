// How large the pictures of pages are, so that browsers keep their room until they are there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

struct PixelSize {
  unsigned width = 0, height = 0;
};

// By the header of a PNG, JPEG or GIF; null for other bytes.
std::optional<PixelSize> pixel_size(std::string_view bytes);

using PixelSizes = std::map<std::string, PixelSize, std::less<>>;  // by address

// The page at the address `page` with the sizes of its pictures, as far as they are known.
std::string with_picture_sizes(const std::string& html, std::string_view page, const PixelSizes& sizes);

}  // namespace vankho
