// Memory that ends within a C library, and memory that was freed.
#pragma once

#include <cerrno>
#include <new>

namespace vankho {

// A library tells of it in words that mean something else, or goes on without what it could not get. Made
// before a library is called, and asked before what it says is believed.
class MemoryWatch {
 public:
  MemoryWatch() { errno = 0; }

  // Throws std::bad_alloc where memory was refused to this thread since.
  void require() const {
    if (errno == ENOMEM) throw std::bad_alloc();
  }
};

// What was freed goes back to the system. It would else stay in pieces of many sizes, which threads that are
// yet to come find only in part.
void give_memory_back();

}  // namespace vankho
