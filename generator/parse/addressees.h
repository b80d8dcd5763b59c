// To whom a document is addressed: the list behind "Kính gửi".
#pragma once

#include <span>
#include <string>
#include <vector>

#include "parse/source_text.h"

namespace vankho {

// The names of the list whose label stands in lines[at], closing punctuation dropped; `at` moves on to the
// first line below it.
std::vector<std::string> addressees_from(std::span<const Line> lines, std::size_t& at);

}  // namespace vankho
