#include "base/problem.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

constexpr Message kUnknown{"unknown-key",
                           Severity::error,
                           "không có khóa '{0}'; có phải '{1}'?",
                           "there is no key '{0}'; did you mean '{1}'?",
                           "Sửa '{0}' thành '{1}'.",
                           "Change '{0}' to '{1}'."};
constexpr Message kDoubt{"doubt", Severity::warning, "đáng ngờ", "doubtful", "", ""};

Problem doubt_at(int column, std::string text) { return {"a.md", 7, column, &kDoubt, {}, std::move(text)}; }

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("problem");

TEST_CASE("a problem is told with its place, its line, a caret and a remedy") {
  Problem problem{"van-ban/qd-12.md", 4, 1, &kUnknown, {"trich_yeeu", "trich_yeu"}, "trich_yeeu: về việc"};
  CHECK(as_text(problem, Language::vietnamese) ==
        "van-ban/qd-12.md:4:1: lỗi: không có khóa 'trich_yeeu'; có phải 'trich_yeu'?\n"
        "    trich_yeeu: về việc\n"
        "    ^\n"
        "    → Sửa 'trich_yeeu' thành 'trich_yeu'.\n");
  CHECK(as_text(problem, Language::english) ==
        "van-ban/qd-12.md:4:1: error: there is no key 'trich_yeeu'; did you mean 'trich_yeu'?\n"
        "    trich_yeeu: về việc\n"
        "    ^\n"
        "    → Change 'trich_yeeu' to 'trich_yeu'.\n");
}

TEST_CASE("what a problem lacks is left out") {
  CHECK(as_text({"a.md", 0, 0, &kDoubt, {}, ""}, Language::vietnamese) == "a.md: cảnh báo: đáng ngờ\n");
  CHECK(as_text({"a.md", 7, 0, &kDoubt, {}, ""}, Language::english) == "a.md:7: warning: doubtful\n");
  CHECK(as_text(doubt_at(0, "cả dòng"), Language::english) == "a.md:7: warning: doubtful\n    cả dòng\n");
}

TEST_CASE("the caret stands under the character, whatever its bytes") {
  CHECK(as_text(doubt_at(6, "Đảng ủy"), Language::english) ==
        "a.md:7:6: warning: doubtful\n"
        "    Đảng ủy\n"
        "         ^\n");
  CHECK(as_text(doubt_at(3, "a\tb"), Language::english) ==
        "a.md:7:3: warning: doubtful\n"
        "    a b\n"
        "      ^\n");
}

TEST_CASE("a caret behind the end of the line shows what is missing there") {
  CHECK(as_text(doubt_at(3, "ab"), Language::english) ==
        "a.md:7:3: warning: doubtful\n"
        "    ab\n"
        "      ^\n");
}

TEST_CASE("of a long line the part around the column is shown") {
  std::string line = repeated("ủ", 150) + "X" + repeated("ê", 150);
  CHECK(as_text(doubt_at(151, line), Language::english) ==
        "a.md:7:151: warning: doubtful\n"
        "    …" +
            repeated("ủ", 33) + "X" + repeated("ê", 66) +
            "…\n"
            "    " +
            std::string(34, ' ') + "^\n");
  CHECK(as_text(doubt_at(1, line), Language::english) ==
        "a.md:7:1: warning: doubtful\n"
        "    " +
            repeated("ủ", 100) +
            "…\n"
            "    ^\n");
  CHECK(as_text(doubt_at(301, line), Language::english) ==
        "a.md:7:301: warning: doubtful\n"
        "    …" +
            repeated("ê", 100) +
            "\n"
            "    " +
            std::string(100, ' ') + "^\n");
}

TEST_CASE("problems are reported by file, line and column") {
  std::vector<Problem> problems = {{"b.md", 1, 1, &kDoubt, {}, ""},
                                   {"a.md", 9, 5, &kDoubt, {}, ""},
                                   {"a.md", 9, 5, &kUnknown, {"x", "y"}, ""},
                                   {"a.md", 9, 2, &kUnknown, {"x", "y"}, ""},
                                   {"a.md", 0, 0, &kDoubt, {}, ""}};
  sort(problems);
  std::string order;
  for (const Problem& problem : problems) order += as_text(problem, Language::english);
  CHECK(order ==
        "a.md: warning: doubtful\n"
        "a.md:9:2: error: there is no key 'x'; did you mean 'y'?\n    → Change 'x' to 'y'.\n"
        "a.md:9:5: warning: doubtful\n"
        "a.md:9:5: error: there is no key 'x'; did you mean 'y'?\n    → Change 'x' to 'y'.\n"
        "b.md:1:1: warning: doubtful\n");
}

TEST_CASE("a warning is no error") {
  CHECK_FALSE(has_errors({doubt_at(1, "")}));
  CHECK(has_errors({doubt_at(1, ""), {"a.md", 1, 1, &kUnknown, {"x", "y"}, ""}}));
  CHECK_FALSE(has_errors({}));
}

TEST_CASE("problems are told to programs as JSON") {
  std::vector<Problem> problems = {{"a \"b\".md", 4, 2, &kUnknown, {"x", "y"}, "x: 1"}};
  CHECK(as_json(problems, Language::vietnamese) == R"([
  {
    "path": "a \"b\".md",
    "line": 4,
    "column": 2,
    "severity": "error",
    "code": "unknown-key",
    "message": "không có khóa 'x'; có phải 'y'?",
    "remedy": "Sửa 'x' thành 'y'."
  }
]
)");
  CHECK(as_json({}, Language::english) == "[]\n");
}

TEST_SUITE_END();
