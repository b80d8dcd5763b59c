// Whether a folder is as it was left, without reading its files.
#pragma once

#include <string>

namespace vankho::publish {

// SHA-256, in hexadecimal digits, over the path, size, identity and last change of every visible file in the
// folder, and the paths of the folders below: whoever writes, replaces, adds, moves or removes one changes
// it. Empty where there is no folder.
std::string stamp_of(const std::string& folder, unsigned jobs);

}  // namespace vankho::publish
