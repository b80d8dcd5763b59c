// Who signs a document: one; or several, of a joint plan, side by side or one below the other.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/document.h"

namespace vankho {

// A line of the closing block that is a signature's, or what one of its columns holds of it.
struct SignedCell {
  std::string text;        // as printed; empty for a blank line
  int line = 0;            // of the file, which cells beside each other share
  std::size_t column = 0;  // where it begins, in bytes of its line
};

// In the paper's order, from left to right or from top to bottom; without the lines that only say that it is
// signed. Empty where `cells` has no text.
std::vector<Signature> read_signatures(std::span<const SignedCell> cells);

// "TM. BAN THƯỜNG VỤ HỘI" under somebody's name: another one signs.
bool opens_another_signature(std::string_view line);

}  // namespace vankho
