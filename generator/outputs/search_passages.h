// The texts that hits show, in scripts that hold several pieces each: a file a document would make a copy on
// a stick slow, and the plain text would be the archive once more. Deflated together, pieces of one archive
// take a third to a tenth of their bytes. Browsers inflate them by themselves (DecompressionStream); one that
// cannot shows its hits without passages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/search_shards.h"

namespace vankho {

// As much text goes into one script, unless one piece has more. A page of hits loads a script for each at
// most.
inline constexpr std::size_t kSearchPassageBytes = 40'000;

// tim-kiem/doan/<run>/<script>.js
std::string search_passages_path(std::size_t run, std::size_t script);

// Writes the pieces of a run, in order, as scripts counted from 0:
//   {"hits":[a card for each piece, …],"texts": base64 of zlib of names, NUL, text, NUL, … of each piece}
class SearchPassages {
 public:
  SearchPassages(std::size_t run, const SearchWrite& write) : run_(run), write_(write) {}

  // `card` is an object in JavaScript: what a hit shows beside its passage.
  void add(std::string_view card, std::string_view names, std::string_view text);

  // How many pieces each script has.
  std::vector<std::uint32_t> take() &&;

 private:
  void append(std::string_view text);
  void end_script();

  std::size_t run_;
  const SearchWrite& write_;
  std::string cards_, texts_;
  std::uint32_t pieces_ = 0;  // of the script that is being filled
  std::vector<std::uint32_t> counts_;
};

}  // namespace vankho
