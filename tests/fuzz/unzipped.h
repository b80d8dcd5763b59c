// What libarchive reads in a zip.
#pragma once

#include "trees.h"

namespace vankho::fuzz {

// Dies where it is none, or has a member twice.
Tree unzipped(std::string_view zip);

}  // namespace vankho::fuzz
