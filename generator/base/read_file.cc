#include "base/read_file.h"

#include <array>
#include <fstream>

namespace vankho {

std::optional<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open()) return std::nullopt;
  std::string bytes;
  std::array<char, 1 << 16> piece;
  // Not by iterators of the buffer: those throw where the disk fails, and for a folder.
  while (file.read(piece.data(), piece.size()) || file.gcount() > 0)
    bytes.append(piece.data(), static_cast<std::size_t>(file.gcount()));
  return file.bad() ? std::nullopt : std::optional(std::move(bytes));
}

}  // namespace vankho
