#include "outputs/value_digest.h"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

TEST_SUITE_BEGIN("value_digest");

using namespace vankho;

namespace {

std::string digest(Value value) { return ValueDigests({}).of(Dict{{"x", std::move(value)}}); }

}  // namespace

TEST_CASE("data that says the same has the same digest") {
  const auto page = [] { return Dict{{"name", "Kế hoạch"}, {"rows", List{1, true, Value()}}}; };
  CHECK(ValueDigests({}).of(page()) == ValueDigests({}).of(page()));
}

TEST_CASE("data that says anything else has another digest") {
  const std::vector<Value> others = {Value(),
                                     false,
                                     true,
                                     0,
                                     1,
                                     11,
                                     "",
                                     "1",
                                     Markup{"1"},
                                     "n",
                                     List{},
                                     List{"1"},
                                     List{"", "1"},
                                     List{"1", ""},
                                     List{Value(List{"1"})},  // without the name, clang takes it for a copy
                                     List{List{}, "1"},
                                     Dict{},
                                     Dict{{"a", "1"}},
                                     Dict{{"a1", ""}},
                                     Dict{{"b", "1"}},
                                     Dict{{"a", "1"}, {"b", "1"}},
                                     Dict{{"b", "1"}, {"a", "1"}}};
  std::set<std::string> digests;
  for (const Value& value : others) digests.insert(digest(value));
  CHECK(digests.size() == others.size());
}

TEST_CASE("late Markup is told apart by its identity, and not made for it") {
  const auto late = [](std::string identity) {
    return LateMarkup{std::move(identity), []() -> const Markup& { throw std::logic_error("made"); }};
  };
  CHECK(digest(late("1")) == digest(late("1")));
  CHECK(digest(late("1")) != digest(late("2")));
  CHECK(digest(late("1")) != digest(Markup{"1"}));
}

TEST_CASE("a change in what many pages hold changes the digest of each that holds it") {
  const auto digest_with = [](std::string title) {
    const Value item = Dict{{"title", std::move(title)}};
    return ValueDigests({item}).of(Dict{{"documents", List{item}}});
  };
  CHECK(digest_with("tổng kết") == digest_with("tổng kết"));
  CHECK(digest_with("tổng kết") != digest_with("sơ kết"));
}

TEST_SUITE_END();
