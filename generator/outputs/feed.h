// The documents that changed last, in Atom (RFC 4287). A feed stands beside the page that it is about and has
// its name: "co-quan/tinh-uy.xml". Its links are relative, because a site does not know its host; ids are the
// same in every build, and one for a document in all feeds.
#pragma once

#include <string>

#include "outputs/portal.h"

namespace vankho {

std::string feed(const Portal& portal);                          // of the whole site
std::string body_feed(BodyIndex body, const Portal& portal);     // what it issued
std::string event_feed(EventIndex event, const Portal& portal);  // about any of its anniversaries

// A body that issued nothing has none.
bool has_feed(BodyIndex body, const Portal& portal);

}  // namespace vankho
