// feed.xml: the documents that changed last, in Atom (RFC 4287).
#pragma once

#include <string>

#include "outputs/portal.h"

namespace vankho {

// The newest changes first. Ids are names of the documents, not addresses, so that they hold wherever the
// site is served from; links are relative to the feed.
std::string feed(const Portal& portal);

}  // namespace vankho
