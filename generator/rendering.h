// A resolved site -> every file of it, in the sink; every link checked.
#pragma once

#include <vector>

#include "base/problem.h"
#include "cache/records.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "past.h"
#include "reading.h"
#include "sink.h"
#include "stopwatch.h"

namespace vankho {

// Writes downloads first, since pages show their sizes, then pages, feeds and catalogues.
void render_site(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Records& records, Sink& sink, Stopwatch& watch,
                 std::vector<Problem>& problems);

// Of every type of document, for pages.
std::vector<TypeName> type_names();

}  // namespace vankho
