// What an office calls a document's file.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"

namespace vankho {

// Number and short title in plain ASCII, without an ending: "108-KH-DUK_trien-khai-dot-sinh-hoat"; of a
// document without a number its `type`, "de-cuong". What is not known is left out. Legal on every file
// system, at most 100 bytes, never empty.
std::string office_name(const Metadata& document, std::string_view type);

}  // namespace vankho
