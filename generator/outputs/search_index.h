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
#include "outputs/search_store.h"

namespace vankho {

// Puts the index of every document of the site into the store, from several threads, and returns its version:
// text that changes when any file of it does. Runs of documents that the store remembers are not read again.
std::string write_search_index(const Portal& portal, unsigned jobs, SearchStore& store);

}  // namespace vankho
