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

// What the segment APP1 has behind the word Exif. This and its like are empty where the file has none.
std::string_view exif_of_jpeg(std::string_view file) {
  constexpr unsigned kApp1 = 0xE1;
  JpegSegments segments(file);
  while (const auto segment = segments.next()) {
    if (segment->marker == kApp1 && segment->data.starts_with(kExif))
      return segment->data.substr(kExif.size());
  }
  return {};
}

// How the parts of a file are written that follow each other, each with its name and how long it is.
struct Parts {
  std::size_t begin;         // of the first
  std::size_t name, length;  // where these stand in a part
  std::size_t around;        // bytes of a part that its length does not count
  std::size_t even;          // parts begin at multiples of this
  Order order;
};

std::string_view part_called(std::string_view wanted, std::string_view file, const Parts& parts) {
  constexpr std::size_t kHead = 8;
  for (std::size_t at = parts.begin; at < file.size();) {
    const auto length = number(file, at + parts.length, 4, parts.order);
    if (!length || *length > file.size() - at) return {};
    if (file.substr(at + parts.name, 4) == wanted) return file.substr(at + kHead, *length);
    at += (*length + parts.even - 1) / parts.even * parts.even + parts.around;
  }
  return {};
}

std::string_view exif_of_png(std::string_view file) {
  return part_called("eXIf", file, {8, 4, 0, 12, 1, Order::high_first});
}

std::string_view exif_of_webp(std::string_view file) {
  const std::string_view found = part_called("EXIF", file, {12, 0, 4, 8, 2, Order::low_first});
  return found.starts_with(kExif) ? found.substr(kExif.size()) : found;
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

bool tiff_tells_place(std::string_view tiff) {
  constexpr std::uint32_t kPlaces = 0x8825, kLatitude = 2;
  const Order order = tiff.starts_with("MM") ? Order::high_first : Order::low_first;
  const auto first = number(tiff, 4, 4, order);
  const auto places = first ? field(tiff, *first, kPlaces, order) : std::nullopt;
  return places && field(tiff, *places, kLatitude, order).has_value();
}

// Where it lies is said in tables of tables; how it begins is hardly anywhere else.
bool telephone_tells_place(std::string_view file) {
  constexpr int kMostLooks = 8;
  for (const std::string_view start : {std::string_view("MM\0*", 4), std::string_view("II*\0", 4)}) {
    std::size_t at = file.find(start);
    for (int looks = 0; at != file.npos && looks < kMostLooks; ++looks, at = file.find(start, at + 1))
      if (tiff_tells_place(file.substr(at))) return true;
  }
  return false;
}

}  // namespace

bool tells_place(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return tiff_tells_place(exif_of_png(bytes));
  if (bytes.size() < 12) return false;
  if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return tiff_tells_place(exif_of_webp(bytes));
  if (bytes.substr(4, 4) == "ftyp") return telephone_tells_place(bytes);
  return tiff_tells_place(exif_of_jpeg(bytes));
}

}  // namespace vankho
