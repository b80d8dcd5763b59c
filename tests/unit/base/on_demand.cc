#include "base/on_demand.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "base/parallel.h"

TEST_SUITE_BEGIN("on demand");

using namespace vankho;

namespace {

using Words = OnDemand<std::string>;

template <typename T>
concept LooksInto = requires(T held) {
  std::forward<T>(held)->size();
};
template <typename T>
concept IsSeen = requires(T held) {
  *std::forward<T>(held);
};

}  // namespace

TEST_CASE("what is made on demand is made anew each time, for copies too") {
  int made = 0;
  const Words words([&] { return "lần " + std::to_string(++made); });
  const Words copy = words;
  CHECK(made == 0);
  const auto first = words.get(), second = copy.get();
  CHECK(*first == "lần 1");
  CHECK(second->size() == 7);
  CHECK(*second == "lần 2");
  CHECK(made == 2);
}

TEST_CASE("a value that is kept is the same for all, and there is one from the start") {
  const Words words(std::string("một")), copy = words;
  const auto one = words.get(), other = copy.get();
  CHECK(&*one == &*other);
  const Words none;
  const auto nothing = none.get();
  CHECK(nothing->empty());
}

TEST_CASE("once it is kept, nothing is made any more") {
  int made = 0;
  Words words([&] { return std::to_string(++made); });
  words.keep();
  words.keep();
  const auto kept = words.get(), again = words.get();
  CHECK(*kept == "1");
  CHECK(&*kept == &*again);
  CHECK(made == 1);
}

TEST_CASE("what is held stays when the rest is gone") {
  auto words = std::make_unique<Words>([] { return std::string("còn đây"); });
  const auto held = words->get();
  words.reset();
  CHECK(*held == "còn đây");
}

TEST_CASE("what has no name cannot be looked into") {
  static_assert(LooksInto<Words::Held&> && LooksInto<const Words::Held&>);
  static_assert(IsSeen<Words::Held&> && IsSeen<const Words::Held&>);
  static_assert(!LooksInto<Words::Held> && !LooksInto<const Words::Held>);
  static_assert(!IsSeen<Words::Held> && !IsSeen<const Words::Held>);
}

TEST_CASE("any thread may ask") {
  std::atomic<int> made = 0, wrong = 0;
  const Words words([&] { return std::to_string(++made); });
  parallel_for(64, 8, [&](std::size_t, unsigned) {
    const auto held = words.get();
    wrong += held->empty();
  });
  CHECK(made == 64);
  CHECK(wrong == 0);
}

TEST_CASE("what could not be made is tried again") {
  int tries = 0;
  Words words([&]() -> std::string {
    return ++tries == 1 ? throw std::runtime_error("hỏng") : std::to_string(tries);
  });
  CHECK_THROWS_AS(words.get(), std::runtime_error);
  const auto held = words.get();
  CHECK(*held == "2");
}

TEST_SUITE_END();
