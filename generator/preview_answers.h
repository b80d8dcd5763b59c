// What a browser gets for an address of the preview.
#pragma once

#include <string>

#include "live_site.h"
#include "preview/server.h"

namespace vankho {

// The page, download, feed or file that stands there, made for this; for what only a built site has, a page
// that says so.
Answer answer_of(const LiveSite& live, const std::string& path, const std::string& version);

}  // namespace vankho
