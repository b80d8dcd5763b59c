// A copy as one file for Kiwix, which people read on telephones and from servers of their own.
#pragma once

#include <filesystem>

#include "packs/statement.h"

namespace vankho {

// Writes the copy that lies in `folder` to `file`, which takes its place when it is whole and lasts. The same
// copy gives the same bytes. `program` is the vankho that runs: vankho-zim, which does the work, lies beside
// it or where the package has it. Throws EnvironmentFailure.
void write_zim(const std::filesystem::path& file, const std::filesystem::path& folder,
               const Statement& statement, const std::filesystem::path& program);

}  // namespace vankho
