#include "base/memory.h"

#include <doctest/doctest.h>
#include <sys/mman.h>

#include <cstddef>

using vankho::MemoryWatch;

namespace {

// More than any machine has.
void ask_for_too_much() {
  constexpr std::size_t kMuch = std::size_t{1} << 62;
  REQUIRE(::mmap(nullptr, kMuch, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
}

}  // namespace

TEST_SUITE("memory") {
  TEST_CASE("memory that was refused while a library worked is noticed") {
    const MemoryWatch memory;
    ask_for_too_much();
    CHECK_THROWS_AS(memory.require(), std::bad_alloc);
  }

  TEST_CASE("what was refused before is of no concern") {
    ask_for_too_much();
    const MemoryWatch memory;
    CHECK_NOTHROW(memory.require());
  }
}
