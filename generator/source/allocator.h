// The memory of libgit2, which makes whatever an object says of itself: a few kB of differences become
// gigabytes before anybody can ask what they were made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace vankho::git {

// Has libgit2 refuse what takes more than limits::kAtOnce bytes at once, as if there was no more memory.
// Called before libgit2 starts.
void limit_memory();

// Once on each thread that uses libgit2, while there is memory.
void make_room_for_errors();

// While it lives, libgit2 may take `bytes` at once on this thread, if that is more.
class Allowance {
 public:
  explicit Allowance(std::size_t bytes);
  ~Allowance();
  Allowance(const Allowance&) = delete;
  Allowance& operator=(const Allowance&) = delete;

 private:
  std::size_t before_;
};

// What is said of the last thing that was refused on this thread, once; empty where nothing was.
std::string last_refusal();

// Watches from its making on. What libgit2 has no memory for, it takes now and then for something that is not
// there, and goes on: nothing that it said meanwhile is believed. It leaves no errno behind, and works on
// other threads than the one that asks, which base's MemoryWatch knows nothing of.
class AllocationWatch {
 public:
  AllocationWatch();

  // Throws std::bad_alloc where libgit2, on whichever thread, asked for memory that there was none of.
  void require() const;

 private:
  std::uint64_t failures_before_;
};

}  // namespace vankho::git
