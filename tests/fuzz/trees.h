// Folders of files, made from the bytes that a fuzz target is given.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace vankho::fuzz {

using Tree = std::map<std::string, std::string>;  // a file's bytes by its path

// What it becomes, and from what.
struct TwoTrees {
  Tree base, target;
};

// A file a line: '-', '+' or '~' for one that is removed, added or written anew, another letter for one that
// stays; its path; how often it repeats the rest of the line, which is what is in it. Lines whose path no
// stick could keep, or that another has, are passed over.
TwoTrees trees_from(std::string_view lines);

// Of this process alone, and gone when it is.
std::filesystem::path scratch_file();

}  // namespace vankho::fuzz
