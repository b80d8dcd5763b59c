#include "base/exif.h"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/jpeg_segments.h"

namespace vankho {
namespace {

constexpr std::string_view kExif("Exif\0\0", 6);

// The first of two bytes is the high one, or the low one.
enum class Order { high_first, low_first };

// Null where the bytes end before it does.
std::optional<std::uint32_t> number(std::string_view bytes, std::size_t at, std::size_t size, Order order) {
  if (at > bytes.size() || size > bytes.size() - at) return std::nullopt;
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t place = order == Order::high_first ? i : size - 1 - i;
    value = value << 8 | static_cast<unsigned char>(bytes[at + place]);
  }
  return value;
}

// What the segment APP1 has behind the word Exif; empty where the file has none.
std::string_view exif_in(std::string_view file) {
  constexpr unsigned kApp1 = 0xE1;
  JpegSegments segments(file);
  while (const auto segment = segments.next()) {
    if (segment->marker == kApp1 && segment->data.starts_with(kExif))
      return segment->data.substr(kExif.size());
  }
  return {};
}

// The value of a tag in the directory at `offset`, or where it lies; null where it has no such tag.
std::optional<std::uint32_t> field(std::string_view tiff, std::size_t offset, std::uint32_t tag,
                                   Order order) {
  constexpr std::size_t kEntry = 12, kValue = 8;
  const std::uint32_t count = number(tiff, offset, 2, order).value_or(0);
  for (std::size_t i = 0, at = offset + 2; i < count; ++i, at += kEntry) {
    const auto found = number(tiff, at, 2, order);
    if (!found) break;
    if (*found == tag) return number(tiff, at + kValue, 4, order);
  }
  return std::nullopt;
}

}  // namespace

bool tells_place(std::string_view bytes) {
  constexpr std::uint32_t kPlaces = 0x8825, kLatitude = 2;
  const std::string_view tiff = exif_in(bytes);
  const Order order = tiff.starts_with("MM") ? Order::high_first : Order::low_first;
  const auto first = number(tiff, 4, 4, order);
  const auto places = first ? field(tiff, *first, kPlaces, order) : std::nullopt;
  return places && field(tiff, *places, kLatitude, order).has_value();
}

}  // namespace vankho
