// Pictures in layers, which copies in PDF take apart pixel by pixel.
#pragma once

#include <map>
#include <vector>

#include "model/site.h"
#include "outputs/facts.h"

namespace vankho {

// The links to those that are more than the copies of one site may hold (base/limits.h), by document. Counted
// in the order of the documents, so that the same are left out wherever the site is built.
std::map<DocumentIndex, std::vector<const SourceLink*>> pictures_beyond_budget(const Site& site,
                                                                               const Facts& facts);

}  // namespace vankho
