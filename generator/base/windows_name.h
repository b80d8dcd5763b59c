// Names that Windows keeps for devices, in every folder and whatever their ending: those of "Naming Files,
// Paths, and Namespaces" in Microsoft's documentation, and the console's.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Of a name without its ending, letter case aside.
bool is_windows_device(std::string_view stem);

// "aux" -> "aux_", which no slug can be; other names as they are.
std::string beside_windows_devices(std::string stem);

}  // namespace vankho
