// Sections that charge a body with work.
#pragma once

#include "model/document.h"

namespace vankho {

// Fills tasks: the sections under Tổ chức thực hiện, Phân công or Trách nhiệm that name a body (`assigned`),
// and those elsewhere that open with a body and what it is to do.
void read_tasks(Document& document);

}  // namespace vankho
