// The files in a zip file that any program wrote, found by its directory (PKWARE's APPNOTE.TXT, 4.3.12). For
// looking at what is given on as it is; copies are read by packs, which trusts no other layout than its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

struct ZipPart {
  std::string_view name, packed;
  std::size_t size = 0;  // as the directory has it
  bool stored = false;   // as it is, not deflated
};

// In the order of the directory; views into `zip`. Null where it has no directory that can be read, or one of
// zip64.
std::optional<std::vector<ZipPart>> zip_parts(std::string_view zip);

// The bytes of a part. Null where they are more than `most`, damaged, or packed in another way than deflate.
std::optional<std::string> unpacked(const ZipPart& part, std::size_t most);

}  // namespace vankho
