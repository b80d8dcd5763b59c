#include "packs/difference.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("difference");

using namespace vankho;

namespace {

Sum sum(const std::string& path, char digit) { return {path, std::string(64, digit)}; }

const std::vector<Sum> kOld = {sum("gone", 'a'), sum("same", 'b'), sum("written", 'c')};
const std::vector<Sum> kNew = {sum("added", 'd'), sum("same", 'b'), sum("written", 'e')};

Difference the_difference() {
  return difference_between(kOld, kNew, [](const std::string& path) { return path.size(); });
}

}  // namespace

TEST_CASE("a difference lists what was added, written anew and removed, and nothing else") {
  const Difference difference = the_difference();
  CHECK(difference.removed == std::vector<std::string>{"gone"});
  CHECK(difference.changed == std::vector<Difference::Changed>{{kNew[0], 5}, {kNew[2], 7}});
}

TEST_CASE("a difference leads from the one to the other") {
  CHECK(vankho::apply(the_difference(), kOld) == kNew);
  CHECK_FALSE(vankho::apply(the_difference(), kNew));
}

TEST_CASE("a difference is read as it was written, and in no other spelling") {
  Difference difference = the_difference();
  difference.base_serial = 3;
  difference.serial = 5;
  difference.base_sha256 = std::string(64, 'f');
  const std::string text = difference.text();
  CHECK(parse_difference(text) == difference);
  CHECK_FALSE(parse_difference(text + "\n"));
  CHECK_FALSE(parse_difference(text + "bo: x\n"));
  CHECK_FALSE(parse_difference(text.substr(0, text.size() - 1)));
  CHECK_FALSE(parse_difference(""));
}

TEST_SUITE_END();
