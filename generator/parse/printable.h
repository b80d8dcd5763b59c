// Characters that no paper shows and that word processors leave in text: what goes on to pages, books and
// files is without them, since no XML may hold most.
#pragma once

#include <string>

namespace vankho {

// Without control characters but tab, line feed and U+0000, and without U+FFFE and U+FFFF; Word's hyphen that
// holds two words together, U+001E, is a plain one. Front matter stays as it is: there they are refused.
std::string with_printable_body(std::string text);

}  // namespace vankho
