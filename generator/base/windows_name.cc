#include "base/windows_name.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vankho {
namespace {

constexpr std::array<std::string_view, 6> kDevices = {"con", "prn", "aux", "nul", "conin$", "conout$"};
constexpr std::array<std::string_view, 2> kPorts = {"com", "lpt"};
constexpr std::array<std::string_view, 12> kPortNumbers = {"1", "2", "3", "4", "5", "6",
                                                           "7", "8", "9", "¹", "²", "³"};

}  // namespace

bool is_windows_device(std::string_view stem) {
  const std::string name = lower(stem);
  if (std::ranges::count(kDevices, name) > 0) return true;
  return name.size() > 3 && std::ranges::count(kPorts, name.substr(0, 3)) > 0 &&
         std::ranges::count(kPortNumbers, name.substr(3)) > 0;
}

std::string beside_windows_devices(std::string stem) {
  if (is_windows_device(stem)) stem += '_';
  return stem;
}

}  // namespace vankho
