// Who signs a document: one; or several, of a joint plan, side by side or one below the other.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/document.h"
#include "parse/source_text.h"

namespace vankho {

// A line of the closing block that is a signature's, or what one of its columns holds of it.
struct SignedCell {
  std::string text;        // as printed; empty for a blank line
  int line = 0;            // of the file, which cells beside each other share
  std::size_t column = 0;  // where it begins: it tells columns of lines apart
};

inline constexpr std::size_t kMostSigners = 10;  // of one document

// In the paper's order, from left to right or from top to bottom; without the lines that only say that it is
// signed. Empty where `cells` has no text; those of more than kMostSigners are not told apart.
std::vector<Signature> read_signatures(std::span<const SignedCell> cells);

bool is_table_row(const Line& line);

// What the columns of a line hold, which spaces, tabs or the bars of a table part.
std::vector<SignedCell> cells_of(const Line& line);

// A row of a table without words, in which one signs; above it may stand a head without words.
bool is_empty_row(const Line& line);

// "TM. BAN THƯỜNG VỤ HỘI", "GIÁM ĐỐC SỞ NỘI VỤ" under somebody's name: another one signs.
bool opens_another_signature(std::string_view line);

}  // namespace vankho
