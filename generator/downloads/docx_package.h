// A package of parts (ECMA-376 Part 2): a zip file that programs open as a document.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/deflate.h"

namespace vankho {

// Deflated, so that those that many documents have are so but once.
struct PackagePart {
  std::string name;  // ASCII, '/' between names
  std::string deflated;
  std::uint32_t size = 0, crc = 0;  // of its bytes
};

PackagePart packed(std::string name, std::string_view bytes, Effort effort = Effort::quick);

// Its bytes depend on the parts alone. Throws logic_error for two parts of one name.
std::string package_of(std::span<const PackagePart> parts);

}  // namespace vankho
