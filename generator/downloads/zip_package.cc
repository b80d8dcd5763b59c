#include "downloads/zip_package.h"

#include <stdexcept>
#include <unordered_set>

#include "base/zip_layout.h"

namespace vankho {
namespace {

void require_names(std::span<const PackagePart> parts) {
  std::unordered_set<std::string_view> names;
  for (const PackagePart& part : parts) {
    if (!names.insert(part.name).second) throw std::logic_error("two parts of one name: " + part.name);
  }
}

zip_layout::ZipEntry entry_of(const PackagePart& part, std::size_t offset) {
  return {part.name, static_cast<std::uint32_t>(offset),
          part.crc,  static_cast<std::uint32_t>(part.data.size()),
          part.size, part.stored};
}

}  // namespace

PackagePart packed(std::string name, std::string_view bytes, Effort effort) {
  return {std::move(name), bare_deflated(bytes, effort), static_cast<std::uint32_t>(bytes.size()),
          crc_of(bytes)};
}

PackagePart stored(std::string name, std::string bytes) {
  const std::uint32_t crc = crc_of(bytes);
  const auto size = static_cast<std::uint32_t>(bytes.size());
  return {std::move(name), std::move(bytes), size, crc, true};
}

std::string package_of(std::span<const PackagePart> parts) {
  require_names(parts);
  std::string bytes, directory;
  for (const PackagePart& part : parts) {
    const zip_layout::ZipEntry entry = entry_of(part, bytes.size());
    bytes.append(zip_layout::local_header(entry)).append(part.data);
    directory += zip_layout::central_header(entry);
  }
  const std::size_t behind = bytes.size();
  return bytes.append(directory).append(zip_layout::end_record(
      parts.size(), static_cast<std::uint32_t>(behind), static_cast<std::uint32_t>(directory.size())));
}

}  // namespace vankho
