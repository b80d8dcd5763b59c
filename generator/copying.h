// The files to take away: the copies of every document, and the bundles of them.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "sink.h"
#include "source/snapshot.h"

namespace vankho {

// Writes them, or keeps those of the old output that were made of the same, and returns their addresses,
// sorted. `facts` has the sizes of the attachments, one of which may have a copy's address and stay for it,
// and gets the sizes of the files and the hashes of the bundles.
std::vector<std::string> write_copies(const Site& site, const Snapshot& snapshot, unsigned jobs, Sink& sink,
                                      Facts& facts, std::vector<Problem>& problems);

}  // namespace vankho
