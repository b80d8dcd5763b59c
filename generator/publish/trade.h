// Folders changing places. What fails throws EnvironmentFailure.
#pragma once

#include <string>

namespace vankho::publish {

void move_folder(const std::string& from, const std::string& to);

// Gives each folder the other's name: at once where the file system can (renameat2), else by way of `aside`,
// which must not exist. If it throws, both are where they were.
void trade(const std::string& a, const std::string& b, const std::string& aside);

// Undoes a trade that died half-way: gives `name` back what lies `aside`, if `name` is gone.
void recover_trade(const std::string& name, const std::string& aside);

}  // namespace vankho::publish
