// What others see of a document: all that a site is resolved from, but its wording.
#pragma once

#include "model/document.h"

namespace vankho {

// True if the two versions of one file differ in their wording alone, and in the lines that things stand in:
// a site that is resolved with the one is resolved with the other as well.
bool has_same_identity(const Document& one, const Document& other);

}  // namespace vankho
