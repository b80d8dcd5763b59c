#include "base/read_file.h"

#include <array>
#include <fstream>

namespace vankho {

bool read_file(const std::filesystem::path& path, const std::function<void(std::string_view)>& take) {
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open()) return false;
  std::array<char, 1 << 16> piece;
  // Not by iterators of the buffer: those throw where the disk fails, and for a folder.
  while (file.read(piece.data(), piece.size()) || file.gcount() > 0)
    take({piece.data(), static_cast<std::size_t>(file.gcount())});
  return !file.bad();
}

std::optional<std::string> read_file(const std::filesystem::path& path) {
  std::string bytes;
  const bool whole = read_file(path, [&](std::string_view piece) { bytes += piece; });
  return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::string> read_beginning(const std::filesystem::path& path, std::size_t most) {
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open()) return std::nullopt;
  std::string bytes(most, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(most));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return file.bad() ? std::nullopt : std::optional(std::move(bytes));
}

}  // namespace vankho
