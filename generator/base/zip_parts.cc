#include "base/zip_parts.h"

#include "base/deflate.h"
#include "base/zip_layout.h"

namespace vankho {
namespace {

using namespace zip_layout;

constexpr std::string_view kLocal = "PK\x03\x04", kCentral = "PK\x01\x02", kEnd = "PK\x05\x06";
constexpr std::uint32_t kStored = 0, kDeflated = 8;

// Bytes that are not there are none, so that a number of what is cut short is 0.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  return at + size <= bytes.size() ? number(bytes, at, size) : 0;
}

std::string_view cut(std::string_view bytes, std::size_t at, std::size_t size) {
  return at <= bytes.size() ? bytes.substr(at, size) : std::string_view();
}

// Null where the bytes are not all there, or packed in a way that `unpacked` does not know.
std::optional<ZipPart> part_of(std::string_view zip, std::string_view entry) {
  const std::uint32_t method = number_at(entry, 10, 2), packed = number_at(entry, 20, 4);
  const std::string_view local = cut(zip, number_at(entry, 42, 4), zip.size());
  const std::size_t bytes = kLocalHeader + number_at(local, 26, 2) + number_at(local, 28, 2);
  ZipPart part{.name = cut(entry, kCentralHeader, number_at(entry, 28, 2)),
               .packed = cut(local, bytes, packed),
               .size = number_at(entry, 24, 4),
               .stored = method == kStored};
  const bool known = part.stored ? part.size == packed : method == kDeflated;
  if (!known || !local.starts_with(kLocal) || part.packed.size() != packed) return std::nullopt;
  return part;
}

}  // namespace

std::optional<std::vector<ZipPart>> zip_parts(std::string_view zip) {
  const std::size_t end = zip.rfind(kEnd);
  if (end == zip.npos) return std::nullopt;
  std::string_view directory = cut(zip, number_at(zip, end + 16, 4), number_at(zip, end + 12, 4));
  std::vector<ZipPart> parts;
  while (directory.starts_with(kCentral)) {
    const auto part = part_of(zip, directory);
    if (!part) return std::nullopt;
    parts.push_back(*part);
    const std::size_t size = kCentralHeader + number_at(directory, 28, 2) + number_at(directory, 30, 2) +
                             number_at(directory, 32, 2);
    directory = cut(directory, size, directory.size());
  }
  const bool whole = directory.empty() && !parts.empty() && parts.size() == number_at(zip, end + 10, 2);
  return whole ? std::optional(std::move(parts)) : std::nullopt;
}

std::optional<std::string> unpacked(const ZipPart& part, std::size_t most) {
  if (part.size > most) return std::nullopt;
  if (part.stored) return std::string(part.packed);
  std::string bytes(part.size, '\0');
  return bare_inflate(part.packed, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace vankho
