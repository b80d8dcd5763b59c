// A history as bytes, and back: the same history. Only the program that packed it can read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/history.h"

namespace vankho {

// Files may be in one of the two.
std::string packed(const History& files, const History& others);

// Null where the bytes are not whole.
std::optional<History> unpacked_history(std::string_view bytes);

}  // namespace vankho
