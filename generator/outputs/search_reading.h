// Documents that follow each other, read for the search index, unless an earlier build read the same.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/portal.h"
#include "outputs/search_run.h"
#include "outputs/search_store.h"

namespace vankho {

struct SearchReading {
  SearchRun run;
  std::vector<std::uint32_t> pieces;    // how many each document has
  std::vector<std::uint32_t> passages;  // how many pieces each script of passages has
  std::uint64_t version = 0;            // another one where any of those scripts is
};

// As bytes, and back; null where they are not whole. The run's first piece is not among them.
std::string packed(const SearchReading& reading);
std::optional<SearchReading> unpacked_reading(std::string_view bytes);

// Reads the documents of the run and puts its passages into the store. What they say is known by their
// materials, which must not be empty where the store remembers anything.
SearchReading read_search_run(std::size_t run, std::span<const DocumentIndex> documents, const Portal& portal,
                              SearchStore& store);

}  // namespace vankho
