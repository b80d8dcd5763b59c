// The two kinds of places where a copy lies.
#pragma once

#include "packs/copy_files.h"

namespace vankho::packs {

std::unique_ptr<CopyFiles> open_folder(const std::filesystem::path& folder, std::vector<Problem>& problems);
std::unique_ptr<CopyFiles> open_zip(const std::filesystem::path& file, std::vector<Problem>& problems);

}  // namespace vankho::packs
