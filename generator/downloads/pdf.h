// A document as an official PDF: A4, real text, tagged, in Vietnamese, its fonts embedded.
#pragma once

#include <string>

#include "downloads/form.h"

namespace vankho {

// The same bytes for the same form, on any thread and any machine with the same libraries.
std::string pdf(const Form& form);

}  // namespace vankho
