// Where the clause around a place begins and ends.
#include <doctest/doctest.h>

#include <string>

#include "parse/passages.h"

using namespace vankho;

TEST_SUITE_BEGIN("clauses");

TEST_CASE("a clause ends at a stop, a semicolon or a line's end, and at no stop of a number") {
  const std::string text = "Một việc; việc hai ngày 5.3. Ba\nbốn";
  const Clauses clauses(text);
  const auto around = [&](std::string_view word) {
    const auto [begin, end] = clauses.around(text.find(word));
    return text.substr(begin, end - begin);
  };
  CHECK(around("Một") == "Một việc");
  CHECK(around("5.3") == " việc hai ngày 5.3");
  CHECK(around("Ba") == " Ba");
  CHECK(around("bốn") == "bốn");
}

TEST_CASE("every place of a text has the clause that it has by itself") {
  std::string text = "a. b; c\n1.2 ;; .\n";
  text += std::string(9000, 'x') + ". y";
  const Clauses clauses(text);
  for (std::size_t at = 0; at <= text.size() + 1; ++at) CHECK(clauses.around(at) == clause_around(text, at));
}

TEST_SUITE_END();
