// A document as search takes it: what names it, and its text in pieces small enough to be loaded for a hit.
#pragma once

#include <string>
#include <vector>

#include "outputs/portal.h"

namespace vankho {

// Where a word stands; it weighs the more, the further down here.
enum class SearchField { text, names, title, number };

struct SearchHead {
  std::string number;  // "Kế hoạch số 108-KH/ĐUK", and the same without "số" on a line of its own
  std::string title;   // with its type
  std::string
      names;  // issuer, by all its names, addressees, topics, date in numbers and in words, each on a line
};

SearchHead search_head(DocumentIndex document, const Portal& portal);

// The text in order, at least one piece: paragraphs, rows of tables and footnotes, each on a line. A piece is
// of at most kSearchPieceBytes, which few documents exceed, so that ranking need not weigh their length.
inline constexpr std::size_t kSearchPieceBytes = 16'000;
std::vector<std::string> search_pieces(const Metadata& document, const Wording& wording);

}  // namespace vankho
