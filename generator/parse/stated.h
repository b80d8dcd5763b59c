#pragma once

namespace vankho {

// A value and the line that states it.
template <typename T>
struct Stated {
  T value;
  int line = 0;
};

}  // namespace vankho
