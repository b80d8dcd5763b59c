// What a document says it does to others: replace, amend or repeal them.
#pragma once

#include <vector>

#include "model/document.h"
#include "parse/citations.h"

namespace vankho {

// Adds to the document's relations what its title and text say of the document itself: "Kế hoạch này thay thế
// Kế hoạch số …", "Sửa đổi, bổ sung một số điều của Quyết định số …", "Điều 2. Bãi bỏ Quyết định số …". What
// another document did to a third, and what somebody is told to do, is not said of this one. Those that front
// matter states already are not added again. `places` are the document's own, of read_citations.
void read_relations(Document& document, const std::vector<Passage>& passages,
                    const std::vector<CitedPlace>& places);

}  // namespace vankho
