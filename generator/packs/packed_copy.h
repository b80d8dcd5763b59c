// A copy, or what differs from an earlier one, as one zip file.
#pragma once

#include <filesystem>

#include "packs/copy_files.h"
#include "packs/copy_register.h"

namespace vankho {

// Both take the place of `file` when they are whole.
void write_full(const std::filesystem::path& file, const CopyFiles& copy);
void write_since(const std::filesystem::path& file, const RegisteredCopy& base, const RegisteredCopy& made,
                 const CopyFiles& copy);

}  // namespace vankho
