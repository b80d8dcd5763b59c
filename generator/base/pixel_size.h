// How large a picture is, by its first bytes, so that browsers keep its room until it is there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

struct PixelSize {
  unsigned width = 0, height = 0;
  bool layered = false;  // of a PNG: it lets through what is below, or its rows are not in order
  bool operator==(const PixelSize&) const = default;
};

// By the header of a PNG, JPEG or GIF; null for other bytes.
std::optional<PixelSize> pixel_size(std::string_view bytes);

using PixelSizes = std::map<std::string, PixelSize, std::less<>>;  // by address in the site

}  // namespace vankho
