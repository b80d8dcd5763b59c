#include "source/configuration.h"

#include <doctest/doctest.h>

#include <string>

namespace vankho::test {
namespace {

// As `git config --list` prints them, but for the subsection.
std::string listed(std::string_view text) {
  std::string all;
  for (const git::Setting& setting : git::settings_in(text))
    all += setting.section + '.' + setting.key + '=' + setting.value + '\n';
  return all;
}

}  // namespace

TEST_SUITE("configuration") {
  TEST_CASE("settings are read as git reads them") {
    CHECK(listed("[core]\n\tbare = true\n") == "core.bare=true\n");
    CHECK(listed("[CORE] Bare=true") == "core.bare=true\n");
    CHECK(listed("[includeIf \"gitdir:/a]\\\"/\"] path = x\n\tpath = y") ==
          "includeif.path=x\nincludeif.path=y\n");
    CHECK(listed("[a]\r\n\tb = c\r\n\td = e\r\n") == "a.b=c\na.d=e\n");
    CHECK(listed("[a]\n\tb\n\tc = d\n") == "a.b=\na.c=d\n");
    CHECK(listed("[branch.main]\n\tb = c\n") == "branch.b=c\n");
  }

  TEST_CASE("comments end a value that is not in quotes") {
    CHECK(listed("# x = y\n[a] ; z\n; x = y\n\tb = c # d\n\te = \"f # g\" ; h\n") == "a.b=c\na.e=f # g\n");
  }

  TEST_CASE("a backslash keeps what follows it, and the end of a line from ending it") {
    CHECK(listed("[a]\n\tb = c\\\nd\n\te = f\\\r\ng\n") == "a.b=cd\na.e=fg\n");
    CHECK(listed("[a]\n\tb = c\\\\d \\\"e\\\"\n") == "a.b=c\\d \"e\"\n");
  }

  TEST_CASE("a backslash names tabs, ends of lines and steps back") {
    CHECK(listed("[a]\n\tb = \\tc\\nd\\be\n") == "a.b=c\nd\be\n");
    CHECK(listed("[a]\n\tb = c\\td\n") == "a.b=c\td\n");
  }

  TEST_CASE("what git would not read is read to its end") {
    CHECK(listed("[") == "");
    CHECK(listed("[a") == "");
    CHECK(listed("[a \"b") == "");
    CHECK(listed("[a]\n\tb = \"c\n\td = e\\") == "a.b=c\na.d=e\n");
    CHECK(listed("b = c") == ".b=c\n");
  }
}

}  // namespace vankho::test
