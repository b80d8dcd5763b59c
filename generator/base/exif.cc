#include "base/exif.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "base/jpeg_segments.h"
#include "base/png_text.h"

namespace vankho {
namespace {

constexpr std::string_view kExif("Exif\0\0", 6), kTiffHigh("MM\0*", 4), kTiffLow("II*\0", 4);

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

// How the parts of a file are written that follow each other, each with its name and how long it is.
struct Parts {
  std::size_t begin;         // of the first
  std::size_t name, length;  // where these stand in a part
  std::size_t around;        // bytes of a part that its length does not count
  std::size_t even;          // parts begin at multiples of this
  Order order;
};

// Whether `tells` is true of the name and the data of a part.
template <typename Tells>
bool any_part(std::string_view file, const Parts& parts, Tells tells) {
  constexpr std::size_t kHead = 8;
  for (std::size_t at = parts.begin; at < file.size();) {
    const auto length = number(file, at + parts.length, 4, parts.order);
    const std::size_t left = file.size() - at;
    if (!length || left < kHead || *length > left) return false;
    if (tells(file.substr(at + parts.name, 4), file.substr(at + kHead, *length))) return true;
    at += (*length + parts.even - 1) / parts.even * parts.even + parts.around;
  }
  return false;
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

bool xmp_tells_place(std::string_view packet) { return packet.find("GPSLatitude") != packet.npos; }

bool is_tiff(std::string_view bytes) { return bytes.starts_with(kTiffHigh) || bytes.starts_with(kTiffLow); }

// Exif behind its word or without, XMP behind the address that it is known by or without.
bool profile_tells_place(std::string_view profile) {
  if (profile.starts_with(kExif)) return tiff_tells_place(profile.substr(kExif.size()));
  if (is_tiff(profile)) return tiff_tells_place(profile);
  const bool is_xmp = profile.starts_with("http://ns.adobe.com/x") || profile.starts_with("<");
  return is_xmp && xmp_tells_place(profile);
}

bool jpeg_tells_place(std::string_view file) {
  constexpr unsigned kApp1 = 0xE1;
  JpegSegments segments(file);
  while (const auto segment = segments.next()) {
    if (segment->marker == kApp1 && profile_tells_place(segment->data)) return true;
  }
  return false;
}

// "\nexif\n      54\n45786966…".
std::string bytes_of_digits(std::string text) {
  for (int line = 0; line < 3; ++line) text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1);
  std::erase(text, '\n');
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    unsigned char byte = 0;
    const auto [end, error] = std::from_chars(&text[i], &text[i] + 2, byte, 16);
    if (error != std::errc() || end != &text[i] + 2) break;
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

bool png_tells_place(std::string_view file) {
  constexpr int kMostTexts = 8;  // that are inflated
  int texts = 0;
  return any_part(
      file, {8, 4, 0, 12, 1, Order::high_first}, [&](std::string_view name, std::string_view data) {
        if (name == "eXIf") return tiff_tells_place(data);
        const bool is_xmp = data.starts_with("XML:com.adobe.xmp"),
                   is_profile = data.starts_with("Raw profile type ");
        if ((!is_xmp && !is_profile) || ++texts > kMostTexts) return false;
        std::string text = png_text(name, data);
        return is_xmp ? xmp_tells_place(text) : profile_tells_place(bytes_of_digits(std::move(text)));
      });
}

bool webp_tells_place(std::string_view file) {
  return any_part(file, {12, 0, 4, 8, 2, Order::low_first}, [](std::string_view name, std::string_view data) {
    if (name == "XMP ") return xmp_tells_place(data);
    return name == "EXIF" && tiff_tells_place(data.substr(data.starts_with(kExif) ? kExif.size() : 0));
  });
}

// Where it lies is said in tables of tables; how it begins is hardly anywhere else.
bool telephone_tells_place(std::string_view file) {
  constexpr int kMostLooks = 8;
  for (const std::string_view start : {kTiffHigh, kTiffLow}) {
    std::size_t at = file.find(start);
    for (int looks = 0; at != file.npos && looks < kMostLooks; ++looks, at = file.find(start, at + 1))
      if (tiff_tells_place(file.substr(at))) return true;
  }
  return file.find("exif:GPSLatitude") != file.npos;
}

}  // namespace

bool tells_place(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return png_tells_place(bytes);
  if (bytes.size() < 12) return false;
  if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return webp_tells_place(bytes);
  if (bytes.substr(4, 4) == "ftyp") return telephone_tells_place(bytes);
  return is_tiff(bytes) ? tiff_tells_place(bytes) : jpeg_tells_place(bytes);
}

}  // namespace vankho
