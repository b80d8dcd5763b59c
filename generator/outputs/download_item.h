// Files to download, as pages offer them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

// {address, ending, size, sha256}; none for a file that the site does not have. The hash is there for
// bundles.
Value download_item(std::string_view address, const Portal& portal);

// "830 byte", "12 kB", "1,4 MB": decimal, as Vietnamese readers write it.
std::string readable_size(std::uint64_t bytes);

}  // namespace vankho
