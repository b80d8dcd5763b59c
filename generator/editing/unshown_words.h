// Words that a Word or LibreOffice file keeps beside those that it shows.
#pragma once

#include "editing/word_package.h"

namespace vankho {

// Whether there are hidden words, comments, or changes that nobody has accepted or rejected.
bool has_unshown_words(const WordPackage& package);

}  // namespace vankho
