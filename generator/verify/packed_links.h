// The links of a page as bytes, and back: for whoever knows that the page is what it was, and would not read
// it again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "verify/links.h"

namespace vankho {

std::string packed(const PageLinks& links);

// What read_links would give of the same page at `path`, as far as check_links needs it. Null where a file is
// gone that the page links to, or the bytes are not whole.
std::optional<PageLinks> unpacked_links(std::string_view bytes, std::string_view path,
                                        const SiteFiles& files);

}  // namespace vankho
