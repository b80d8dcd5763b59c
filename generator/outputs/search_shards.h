// The index of words and pairs, cut into scripts that are small enough to be loaded for a query.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/search_run.h"
#include "outputs/search_vocabulary.h"

namespace vankho {

using SearchWrite = std::function<void(const std::string& path, std::string_view bytes)>;

// A shard is longer only where the spellings of one word are.
inline constexpr std::size_t kSearchShardBytes = 12000;

// Of words that are one without their marks, so many postings are kept, the best.
inline constexpr std::size_t kSearchPostings = 5000;

// Where each shard begins: the shortest text that is after the last term of the shard before and not after
// its first. Shard k of part p is the script "<p>/<k>".
using SearchBorders = std::vector<std::vector<std::string>>;

struct SearchDirectory {
  SearchBorders words, pairs;
};

// Writes tim-kiem/tu/<p>/<k>.js and tim-kiem/cap/<p>/<k>.js, from several threads. A shard is one string of
// entries in order, with '|' between: a term, '=' and its postings, or '~', the number of pieces that have it
// and the best of its postings where not all are kept. A space instead of the first word is the word of the
// entry before. A posting is the distance from the piece before and a digit for the weight.
SearchDirectory write_search_shards(const std::vector<SearchRun>& runs, const SearchVocabulary& vocabulary,
                                    unsigned jobs, const SearchWrite& write);

// The call that gives `data`, which is JavaScript already, to vankho-search-index.js.
std::string search_call(std::string_view name, std::string_view data);

}  // namespace vankho
