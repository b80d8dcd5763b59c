// What an office calls a document's file.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/document.h"

namespace vankho {

// Number and short title in plain ASCII, without an ending: "108-KH-DUK_trien-khai-dot-sinh-hoat"; of a
// document without a number its `type`, "de-cuong". What is not known is left out. Legal on every file
// system, at most 100 bytes, never empty.
std::string office_name(const Metadata& document, std::string_view type);

// How often each name of one folder was asked for, in lower case.
using NamesInUse = std::map<std::string, int>;

// `name`, or where another file of the folder has it, letter case aside: "bieu.txt" -> "bieu-2.txt".
std::string free_name(const std::string& name, NamesInUse& used);

}  // namespace vankho
