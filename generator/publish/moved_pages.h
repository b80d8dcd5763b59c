// The addresses that pages had before, for web servers to answer with a redirect. They read it with each
// request, so that nobody has to tell them of a new release:
//
//   .vankho-moved/from/OLD -> …/to/NEW    $realpath_root tells nginx where the link leads
//   .vankho-moved/to/NEW                  says "/NEW", which Caddy reads through the link
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "publish/staged_files.h"

namespace vankho::publish {

// Both relative to the site's root.
using MovedPages = std::map<std::string, std::string, std::less<>>;  // new address by old one

void add_moved(const MovedPages& pages, StagedFiles& files);

}  // namespace vankho::publish
