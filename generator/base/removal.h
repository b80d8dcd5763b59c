// Folders, gone with all that is in them.
#pragma once

namespace vankho {

// Links go as links. Takes no memory, so that who has none left still clears up; what cannot be removed
// stays.
void remove_tree(const char* path) noexcept;

}  // namespace vankho
