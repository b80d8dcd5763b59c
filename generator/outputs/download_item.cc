#include "outputs/download_item.h"

#include <fmt/format.h>

#include "outputs/summary.h"

namespace vankho {

Value download_item(std::string_view address, const Portal& portal) {
  auto size = portal.facts.sizes.find(address);
  if (size == portal.facts.sizes.end()) return {};
  auto hash = portal.facts.hashes.find(address);
  return Dict{{"address", address},
              {"ending", address.substr(address.rfind('.') + 1)},
              {"size", readable_size(size->second)},
              {"sha256", hash == portal.facts.hashes.end() ? Value() : text_item(hash->second)}};
}

std::string readable_size(std::uint64_t bytes) {
  if (bytes < 1000) return fmt::format("{} byte", bytes);
  if (bytes < 999'500) return fmt::format("{} kB", (bytes + 500) / 1000);
  std::uint64_t tenths = (bytes + 50'000) / 100'000;
  return fmt::format("{},{} MB", tenths / 10, tenths % 10);
}

}  // namespace vankho
