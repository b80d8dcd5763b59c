// The map of the house: which rooms each room may include, as generator/README.md and
// generator/CMakeLists.txt say.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vankho::test {

using Rooms = std::set<std::string>;
using HouseMap = std::map<std::string, Rooms>;

// The lines `parse → model, base` of the README's fenced block.
HouseMap map_of_readme(std::string_view readme);

// The calls room(parse vankho_model vankho_base …), and target_link_libraries(vankho_pipeline …) likewise.
HouseMap map_of_cmake(std::string_view lists);

}  // namespace vankho::test
