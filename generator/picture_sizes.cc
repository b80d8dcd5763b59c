#include "picture_sizes.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace vankho {
namespace {

unsigned number(std::string_view bytes, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::optional<PixelSize> size_of_png(std::string_view bytes) {
  constexpr std::size_t kHeader = 24;
  if (bytes.size() < kHeader || bytes.substr(12, 4) != "IHDR") return std::nullopt;
  return PixelSize{number(bytes, 16, 4), number(bytes, 20, 4)};
}

std::optional<PixelSize> size_of_gif(std::string_view bytes) {
  if (bytes.size() < 10) return std::nullopt;
  return PixelSize{number(bytes, 7, 1) << 8 | number(bytes, 6, 1),
                   number(bytes, 9, 1) << 8 | number(bytes, 8, 1)};
}

// A frame says its size (ITU-T T.81, B.2.2), behind other segments; each begins with its marker and length.
std::optional<PixelSize> size_of_jpeg(std::string_view bytes) {
  for (std::size_t at = 2; at + 9 < bytes.size() && number(bytes, at, 1) == 0xFF;) {
    const unsigned marker = number(bytes, at + 1, 1);
    const bool is_frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (is_frame) return PixelSize{number(bytes, at + 7, 2), number(bytes, at + 5, 2)};
    at += 2 + number(bytes, at + 2, 2);
  }
  return std::nullopt;
}

std::string_view attribute(std::string_view tag, std::string_view opening) {
  const std::size_t at = tag.find(opening);
  if (at == std::string_view::npos) return {};
  tag.remove_prefix(at + opening.size());
  return tag.substr(0, tag.find('"'));
}

}  // namespace

std::optional<PixelSize> pixel_size(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return size_of_png(bytes);
  if (bytes.starts_with("GIF8")) return size_of_gif(bytes);
  return bytes.starts_with("\xFF\xD8\xFF") ? size_of_jpeg(bytes) : std::nullopt;
}

std::string with_picture_sizes(const std::string& html, std::string_view page, const PixelSizes& sizes) {
  constexpr std::string_view kTag = "<img ";
  const std::filesystem::path folder = std::filesystem::path(page).parent_path();
  std::string out;
  std::size_t written = 0;
  for (std::size_t at = 0; (at = html.find(kTag, at)) != std::string::npos;) {
    const std::size_t begin = at, end = std::min(html.find('>', at), html.size());
    const std::string_view tag = std::string_view(html).substr(begin, end - begin);
    at = end;
    const std::string address = (folder / attribute(tag, " src=\"")).lexically_normal().generic_string();
    const auto size = sizes.find(address);
    if (size == sizes.end() || tag.find(" width=\"") != tag.npos) continue;
    out.append(html, written, begin + kTag.size() - written);
    out += fmt::format("width=\"{}\" height=\"{}\" ", size->second.width, size->second.height);
    written = begin + kTag.size();
  }
  return written == 0 ? html : out.append(html, written);
}

}  // namespace vankho
