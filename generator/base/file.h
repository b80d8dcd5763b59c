// A file's name and bytes, as they pass from room to room.
#pragma once

#include <string>

namespace vankho {

struct File {
  std::string path;  // relative, '/' between names, NFC
  std::string bytes;
};

}  // namespace vankho
