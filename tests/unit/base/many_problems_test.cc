#include "base/many_problems.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

constexpr Message kDoubt{"doubt", Severity::warning, "đáng ngờ", "doubtful", "", ""};
constexpr Message kMistake{"mistake", Severity::error, "sai", "wrong", "", ""};

std::vector<Problem> doubts(const std::string& path, int count) {
  std::vector<Problem> problems;
  for (int line = 1; line <= count; ++line) problems.push_back({path, line, 0, &kDoubt, {}, {}});
  return problems;
}

}  // namespace

TEST_SUITE_BEGIN("many problems");

TEST_CASE("of each file a hundred problems are told, and how many more there are") {
  std::vector<Problem> problems = doubts("a.md", 100), of_other = doubts("b.md", 103);
  problems.insert(problems.end(), of_other.begin(), of_other.end());
  keep_first(problems);
  REQUIRE(problems.size() == 201);
  CHECK(as_text(problems[199], Language::vietnamese) == "b.md:100: cảnh báo: đáng ngờ\n");
  CHECK(as_text(problems[200], Language::vietnamese) ==
        "b.md: cảnh báo: còn 3 điều nữa ở tệp này\n    → Sửa những chỗ đã nêu rồi chạy lại.\n");
}

TEST_CASE("those that were counted before are counted with what was found since") {
  std::vector<Problem> problems = doubts("a.md", 130);
  keep_first(problems);
  problems.push_back({"a.md", 200, 0, &kMistake, {}, {}});
  sort(problems);
  keep_first(problems);
  REQUIRE(problems.size() == 101);
  CHECK(as_text(problems[0], Language::vietnamese) == "a.md:1: cảnh báo: đáng ngờ\n");
  CHECK(as_text(problems[100], Language::vietnamese) ==
        "a.md: lỗi: còn 31 điều nữa ở tệp này\n    → Sửa những chỗ đã nêu rồi chạy lại.\n");
}

TEST_CASE("a line is quoted for as many as may be told") {
  CHECK(quotable("đọc sách", doubts("a.md", 100)) == "đọc sách");
  CHECK(quotable("đọc sách", doubts("a.md", 100'000)).empty());
}
