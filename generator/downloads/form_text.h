// The blocks of a document as paragraphs of the official form.
#pragma once

#include "downloads/form.h"

namespace vankho {

// Fills form.text and form.appendices.
void add_form_text(const Document& document, Form& form);

}  // namespace vankho
