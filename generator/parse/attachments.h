// What a text says is attached to it.
#pragma once

#include <vector>

#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Fills attachments from the text: "kèm theo đề cương", "gửi kèm Phụ lục", "theo Mẫu số 2", beside the
// appendices that the document has.
void read_attachments(Document& document, const std::vector<Passage>& passages);

}  // namespace vankho
