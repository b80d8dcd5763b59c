#include "base/windows_name.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("windows_name");

TEST_CASE("devices of Windows are known in any letter case") {
  for (std::string_view name : {"CON", "prn", "Aux", "NUL", "com1", "COM9", "COM¹", "lpt³", "conin$"})
    CHECK_MESSAGE(is_windows_device(name), name);
}

TEST_CASE("what only begins like a device is none") {
  for (std::string_view name : {"", "c", "com", "con1", "com0", "com10", "lpta", "com⁴", "console", "con_"})
    CHECK_MESSAGE(!is_windows_device(name), name);
}

TEST_CASE("a name moves beside a device's, and others stay") {
  CHECK(beside_windows_devices("aux") == "aux_");
  CHECK(beside_windows_devices("ke-hoach") == "ke-hoach");
}

TEST_SUITE_END();
