// A package of parts: a zip file that programs open as a document (ECMA-376 Part 2) or as a book (EPUB's
// OCF).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/deflate.h"

namespace vankho {

// Deflated already, so that those that many documents have are so but once.
struct PackagePart {
  std::string name;                 // ASCII, '/' between names
  std::string data;                 // deflated, or the bytes themselves
  std::uint32_t size = 0, crc = 0;  // of its bytes
  bool stored = false;              // the bytes themselves
};

PackagePart packed(std::string name, std::string_view bytes, Effort effort = Effort::quick);
PackagePart stored(std::string name, std::string bytes);

// In the order given. Its bytes depend on the parts alone. Throws logic_error for two parts of one name.
std::string package_of(std::span<const PackagePart> parts);

}  // namespace vankho
