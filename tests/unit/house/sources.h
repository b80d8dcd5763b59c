// The program's sources, as far as the map of the house is concerned.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map.h"

namespace vankho::test {

struct Source {
  std::string path;  // below generator/
  std::string text;
};

// Every .h and .cc file, sorted by path.
std::vector<Source> sources_of_program();

// The room of a file: its folder; main for main.cc, pipeline for the others at the top.
std::string room_of(std::string_view path);

// A sentence for each include that the map does not allow: of a room, or of a library that another room keeps
// to itself or that nobody is known to use.
std::vector<std::string> forbidden_includes(const std::vector<Source>& sources, const HouseMap& map);

// A sentence for each file above `most` lines.
std::vector<std::string> long_files(const std::vector<Source>& sources, std::ptrdiff_t most);

// A sentence for each type whose name a header of another file gives to a type of its own: the linker takes
// the functions of one for those of both.
std::vector<std::string> types_of_one_name(const std::vector<Source>& sources);

}  // namespace vankho::test
