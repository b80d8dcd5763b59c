// What the tests of the reader share: a text in, the document and what is said of it out.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/document.h"
#include "parse/packed_problems.h"

namespace vankho::test {

using Strings = std::vector<std::string>;

struct Reading {
  Document document;
  std::vector<Problem> problems;  // in the order in which they are reported
};

inline Reading read(std::string_view text) {
  Reading result;
  result.document = parse_document("van-ban/a.md", text, result.problems);
  sort(result.problems);
  // Whatever is told of a document can be kept, and comes back as it was.
  const std::optional<std::string> kept = packed_problems(result.problems);
  REQUIRE(kept);
  result.problems = unpacked_problems(*kept).value();
  return result;
}

// A text below a head of two lines, so that it begins in line 3.
inline Reading read_body(std::string_view body) {
  return read("KẾ HOẠCH\nvề một việc\n" + std::string(body));
}

inline std::string messages_of(const Reading& reading, Language language = Language::vietnamese) {
  std::string out;
  for (const Problem& problem : reading.problems) out += as_text(problem, language);
  return out;
}

}  // namespace vankho::test

template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) out += "\n    " + line;
    return out.empty() ? "nothing" : out.c_str();
  }
};
