// What people have put into an output that vankho made.
#pragma once

#include <string>

namespace vankho::publish {

// The first visible file in `output` that its list of hashes does not name and no operating system leaves;
// empty if there is none, or no list to go by. Throws UsageFailure for a mount point in the folder.
std::string added_file(const std::string& output);

}  // namespace vankho::publish
