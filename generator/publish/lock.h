// One builder an output at a time.
#pragma once

#include <string>

#include "publish/descriptor.h"

namespace vankho::publish {

// Held from construction to destruction, by flock on a file that exists only as long; a process that dies,
// however it dies, lets go of it.
class Lock {
 public:
  enum class IfHeld { fail, wait };

  // `file` is the lock's own; `shown` is what is being written, as the EnvironmentFailure says that is thrown
  // where another holds it and that is not waited for.
  Lock(std::string file, const std::string& shown, IfHeld if_held);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  std::string file_;
  Descriptor held_;
};

}  // namespace vankho::publish
