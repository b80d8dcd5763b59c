// The outline of a file, from the headings of the document.
#pragma once

#include <string>
#include <vector>

#include "downloads/pdf_objects.h"
#include "downloads/pdf_paint.h"

namespace vankho::paper {

// The top of a row, whatever the magnification (ISO 32000-1, 12.3.2.2).
std::string destination(const Destination& to, const std::vector<ObjectId>& pages);

// The outline (12.3.3) of at least one bookmark. `destinations` is parallel to `bookmarks`.
ObjectId add_outline(Objects& objects, const std::vector<Bookmark>& bookmarks,
                     const std::vector<Destination>& destinations, const std::vector<ObjectId>& pages);

}  // namespace vankho::paper
