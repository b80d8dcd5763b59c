#include "base/packed.h"

#include <algorithm>

namespace vankho {

// Seven bits a byte, the lowest first; the sign is the lowest bit of all, so that small numbers stay short.
void Packer::put_number(std::int64_t number) {
  std::uint64_t bits = (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
  for (; bits >= 0x80; bits >>= 7) bytes_ += static_cast<char>(bits | 0x80);
  bytes_ += static_cast<char>(bits);
}

std::int64_t Unpacker::get_number() {
  std::uint64_t bits = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (rest_.empty()) break;
    const auto byte = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    bits |= std::uint64_t{byte & 0x7Fu} << shift;
    if (byte < 0x80) return static_cast<std::int64_t>((bits >> 1) ^ (~(bits & 1) + 1));
  }
  short_ = true;
  return 0;
}

std::size_t Unpacker::get_size() {
  const std::int64_t size = get_number();
  if (size >= 0 && static_cast<std::uint64_t>(size) <= rest_.size()) return static_cast<std::size_t>(size);
  short_ = true;
  return 0;
}

std::string_view Unpacker::get_bytes(std::size_t count) {
  const std::string_view bytes = rest_.substr(0, count);
  rest_.remove_prefix(bytes.size());
  return bytes;
}

}  // namespace vankho
