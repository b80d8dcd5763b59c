// Sections that charge a body with work, and the attachments that a text names.
#pragma once

#include <vector>

#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Fills tasks: the sections under Tổ chức thực hiện, Phân công or Trách nhiệm that name a body (`assigned`),
// and those elsewhere that open with a body and what it is to do.
void read_tasks(Document& document);

// Fills attachments from the text: "kèm theo đề cương", "gửi kèm Phụ lục", and the appendices it has.
void read_attachments(Document& document, const std::vector<Passage>& passages);

}  // namespace vankho
