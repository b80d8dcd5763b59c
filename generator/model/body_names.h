// Names of bodies as people write them, in a form in which equal names are equal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// In lower case and one tone style, with usual abbreviations written out and without
// what clerks add around a name: "- UBND Tỉnh (b/c);" -> "ủy ban nhân dân tỉnh".
std::string name_key(std::string_view name);

// Keys of the name without its place or its owner: "Tỉnh ủy Sông Lam" -> "tỉnh ủy". None of a single word.
std::vector<std::string> shortened_keys(std::string_view name);

std::string symbol_key(std::string_view symbol);

}  // namespace vankho
