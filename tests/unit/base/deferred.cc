#include "base/deferred.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <string>

#include "base/parallel.h"

TEST_SUITE_BEGIN("deferred");

using namespace vankho;

TEST_CASE("what is deferred is made when it is first asked for, and once for all copies") {
  int made = 0;
  const Deferred<std::string> text([&] { return "lần " + std::to_string(++made); });
  const Deferred<std::string> copy = text;
  CHECK(made == 0);
  CHECK(*copy == "lần 1");
  CHECK(text->size() == copy->size());
  CHECK(made == 1);
}

TEST_CASE("threads that ask at once get the same") {
  std::atomic<int> made = 0;
  const Deferred<int> number([&] { return ++made; });
  std::atomic<int> others = 0;
  parallel_for(64, 8, [&](std::size_t, unsigned) { others += *number != 1; });
  CHECK(others == 0);
  CHECK(made == 1);
}

TEST_CASE("what could not be made is tried again") {
  int tries = 0;
  const Deferred<int> number(
      [&]() -> int { return ++tries == 1 ? throw std::runtime_error("hỏng") : tries; });
  CHECK_THROWS_AS(*number, std::runtime_error);
  CHECK(*number == 2);
}

TEST_SUITE_END();
