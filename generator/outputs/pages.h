// Every page of a site: where it stands, which template sets it, and what it says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

struct PageTask {
  std::string path;                // relative to the site's root
  std::string_view template_name;  // static storage
  std::function<Dict()> data;      // built when called, from any thread
  std::string leads_to = {};       // the address that a redirect sends readers to
};

// One task a page, each path once: the pages of the site, then redirects from the addresses that documents
// had before. `search_version` is that of the index. `portal` must outlive the tasks.
std::vector<PageTask> pages_of(const Portal& portal, std::string_view search_version);

}  // namespace vankho
