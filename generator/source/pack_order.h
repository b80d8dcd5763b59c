// The order in which the packs of a repository keep its blobs.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "source/snapshot.h"

namespace vankho {

// The indices of `entries`, those in packs first, as the packs hold them. The others follow as they stand:
// loose objects, those of alternates, and what a damaged pack keeps. So do all where they are few.
std::vector<std::size_t> pack_order(const std::string& objects_directory,
                                    std::span<const Entry* const> entries);

}  // namespace vankho
