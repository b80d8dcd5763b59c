// Marks of secrecy anywhere in a Word or OpenDocument file: in boxes, headers and watermarks too, which do
// not come over as text.
#pragma once

#include "editing/word_package.h"

namespace vankho {

bool has_secrecy_mark(const WordPackage& package);

}  // namespace vankho
