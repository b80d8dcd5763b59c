// The search index: scripts that vankho-search-index.js loads as a query asks for them. A query over 10,000
// documents reads about 300 kB at most, whatever its words are:
//
//   tim-kiem/muc-luc.js          what is where, and what hits can be narrowed by; read once
//   tim-kiem/tu/… tim-kiem/cap/… words and pairs of words, as search_shards.h says
//   tim-kiem/doan/…            what hits show, as search_passages.h says
//
// Documents and pieces are counted from the oldest document; pairs stand for positions, since two syllables
// make most Vietnamese words.
#pragma once

#include <string>

#include "outputs/portal.h"
#include "outputs/search_shards.h"

namespace vankho {

// Writes the index of every document of the site, from several threads, and returns its version: text that
// changes when any file of it does.
std::string write_search_index(const Portal& portal, unsigned jobs, const SearchWrite& write);

}  // namespace vankho
