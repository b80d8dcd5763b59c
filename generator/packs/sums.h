// SHA256SUMS: a line for every file of a copy, as sha256sum writes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

struct Sum {
  std::string path;
  std::string sha256;  // 64 lower-case hexadecimal digits
  bool operator==(const Sum&) const = default;
};

// Names that Windows, FAT and old zip programs keep as they are: printable ASCII without \ : * ? " < > |, '/'
// between names, none of them empty, "." or "..", none ending in '.' or ' ', at most 180 bytes.
bool is_portable(std::string_view path);

// Null for anything but what `text_of` writes: portable paths, sorted bytewise, that stay different when
// letter case is folded.
std::optional<std::vector<Sum>> parse_sums(std::string_view text);

std::string text_of(const std::vector<Sum>& sums);

}  // namespace vankho
