// How two texts differ, for people to read.
#pragma once

#include <string>
#include <string_view>

namespace vankho::test {

// The lines between the first and the last that differ: "-" before those expected, "+" before those found,
// after the number of the first. Empty for equal texts.
std::string difference(std::string_view expected, std::string_view found);

}  // namespace vankho::test
