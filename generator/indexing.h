// The search index, in the sink.
#pragma once

#include <string>
#include <vector>

#include "cache/records.h"
#include "outputs/portal.h"
#include "sink.h"

namespace vankho {

struct SearchFiles {
  std::vector<std::string> paths;
  std::string version;  // text that changes when any of the files does
};

// What `records` has of an index of before is not made again, and what is made is added there.
SearchFiles write_search(const Portal& portal, unsigned jobs, Records& records, Sink& sink);

}  // namespace vankho
