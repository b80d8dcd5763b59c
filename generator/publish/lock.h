// One builder an output at a time.
#pragma once

#include <string>

#include "publish/descriptor.h"

namespace vankho::publish {

// Held from construction to destruction, by flock on a file that exists only as long; a process that dies,
// however it dies, lets go of it. Throws EnvironmentFailure at once where another holds it, rather than wait.
class Lock {
 public:
  // `file` is the lock's own; `shown` is what the failure says is being written.
  Lock(std::string file, const std::string& shown);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  std::string file_;
  Descriptor held_;
};

}  // namespace vankho::publish
