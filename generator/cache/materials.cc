#include "cache/materials.h"

#include <fmt/format.h>

#include "base/sha256.h"

namespace vankho {

Materials materials(std::initializer_list<std::string_view> parts) {
  Sha256 hash;
  for (std::string_view part : parts) {
    hash.update(fmt::format("{}:", part.size()));
    hash.update(part);
  }
  return hash.hex();
}

}  // namespace vankho
