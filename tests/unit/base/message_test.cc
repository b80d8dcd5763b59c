#include "base/message.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

constexpr Message kFull{
    "disk-full", Severity::error,    "không ghi được {1} vào {0}", "cannot write {1} into {0}",
    "Dọn {0}.",  "Make room in {0}."};

}  // namespace

TEST_SUITE_BEGIN("message");

TEST_CASE("each language puts the arguments where it wants them") {
  CHECK(text_of(kFull, {"/srv", "a.html"}, Language::vietnamese) == "không ghi được a.html vào /srv");
  CHECK(text_of(kFull, {"/srv", "a.html"}, Language::english) == "cannot write a.html into /srv");
  CHECK(remedy_of(kFull, {"/srv", "a.html"}, Language::vietnamese) == "Dọn /srv.");
}

TEST_CASE("braces in an argument are text") {
  CHECK(text_of(kFull, {"{1}", "{}{0}"}, Language::english) == "cannot write {}{0} into {1}");
}

TEST_CASE("a line end in an argument begins no line") {
  CHECK(text_of(kFull, {"/srv", "a\nb.md:1: lỗi"}, Language::english) ==
        "cannot write a\\u{000A}b.md:1: lỗi into /srv");
  CHECK(remedy_of(kFull, {"/srv\r\n", "a"}, Language::english) == "Make room in /srv\\u{000D}\\u{000A}.");
}

TEST_CASE("a failure carries its exit status, its words and its remedy") {
  EnvironmentFailure failure(kFull, {"/srv", "a.html"});
  CHECK(failure.exit_status() == 3);
  CHECK(failure.text(Language::vietnamese) == "không ghi được a.html vào /srv");
  CHECK(failure.remedy(Language::english) == "Make room in /srv.");
  CHECK(std::string_view(failure.what()) == "cannot write a.html into /srv");
  CHECK(UsageFailure(kFull, {"a", "b"}).exit_status() == 2);
}

TEST_SUITE_END();
