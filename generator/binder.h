// The pages of a book, set by the theme as the site's are, and what they show.
#pragma once

#include <optional>
#include <vector>

#include "base/problem.h"
#include "downloads/epub.h"
#include "model/site.h"
#include "outputs/book.h"
#include "reading.h"
#include "source/snapshot.h"

namespace vankho {

// Links between the documents of the book stay, and those that lead out of the site; the text of others
// stands alone. Null where the theme has a mistake, which is then told.
std::optional<Epub> bind(const Book& book, const Site& site, const Theme& theme, const Snapshot& snapshot,
                         std::vector<Problem>& problems);

}  // namespace vankho
