// A resolved site -> every file of it, in the sink; every link checked.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/problem.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "reading.h"
#include "sink.h"
#include "source/history.h"

namespace vankho {

using LastChanges = std::map<std::string, LastChange, std::less<>>;

// Editors are named as site.yaml has them, else as git does; nobody's address is shown.
LastChanges last_changes(const Site& site, const History& history);

// Writes downloads first, since pages show their sizes, then pages, feeds and catalogues.
void render_site(const Site& site, const Theme& theme, LastChanges changes, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Sink& sink, std::vector<Problem>& problems);

}  // namespace vankho
