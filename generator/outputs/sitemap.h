// sitemap.xml: the pages of a site and when they changed.
#pragma once

#include <string>
#include <vector>

#include "outputs/pages.h"

namespace vankho {

// Redirects and the page for what is not found are left out. Addresses are relative, as everywhere: where a
// copy of the site will be served from is not known when it is built.
std::string sitemap(const Portal& portal, const std::vector<PageTask>& pages);

}  // namespace vankho
