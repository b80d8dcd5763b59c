// Folders of thousands of files, gone.
#pragma once

#include <string>

namespace vankho::publish {

// Removes a folder with all that is in it, links as links, on several threads: a disk is waited for at each
// folder, a server of files at each file. What cannot be removed stays.
void remove_folder(const std::string& folder, unsigned jobs) noexcept;

}  // namespace vankho::publish
