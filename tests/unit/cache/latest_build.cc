#include "cache/latest_build.h"

#include <doctest/doctest.h>

#include "base/sha256.h"
#include "folders.h"

TEST_SUITE_BEGIN("latest build");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

const Outcome kOutcome = {
    materials({"commit"}), "stamp", 35, 52, {2, "một\n    → Sửa.\n\nhai\n", "one\n\ntwo\n"}};

}  // namespace

TEST_CASE("the outcome of the last build of each output is known") {
  TemporaryFolder temporary;
  CHECK_FALSE(LatestBuild(temporary / "cache", temporary / "site").outcome());
  LatestBuild(temporary / "cache", temporary / "site").keep({materials({"earlier"}), "stamp", 34, 50, {}});
  LatestBuild(temporary / "cache", temporary / "site").keep(kOutcome);
  CHECK(LatestBuild(temporary / "cache", temporary / "site").outcome() == kOutcome);
  CHECK_FALSE(LatestBuild(temporary / "cache", temporary / "other").outcome());
}

TEST_CASE("what is known of a build, warnings of drafts among it, is its owner's alone") {
  TemporaryFolder temporary;
  const LatestBuild latest(temporary / "cache", temporary / "site");
  latest.keep(kOutcome);
  const fs::path folder = temporary / "cache/builds", file = fs::directory_iterator(folder)->path();
  const auto others = fs::perms::group_all | fs::perms::others_all;
  CHECK((fs::status(folder).permissions() & others) == fs::perms::none);
  CHECK((fs::status(file).permissions() & others) == fs::perms::none);
  fs::permissions(folder, fs::perms::others_read, fs::perm_options::add);  // as an older program left it
  put(file.string() + ".new", "");
  fs::permissions(file.string() + ".new", fs::perms::all);
  latest.keep(kOutcome);
  CHECK((fs::status(folder).permissions() & others) == fs::perms::none);
  CHECK((fs::status(file).permissions() & others) == fs::perms::none);
}

TEST_CASE("a file of the cache that is damaged, or of another format, is not known") {
  TemporaryFolder temporary;
  LatestBuild(temporary / "cache", temporary / "site").keep(kOutcome);
  const fs::path file = fs::directory_iterator(temporary / "cache/builds")->path();
  const std::string whole = get(file);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string damaged = whole;
    damaged[i] ^= 1;
    for (const std::string& bytes : {damaged, whole.substr(0, i), "x" + whole}) {
      put(file, bytes);
      CHECK_FALSE(LatestBuild(temporary / "cache", temporary / "site").outcome());
    }
  }
}

TEST_CASE("what is whole, but of another format or another output, is not known") {
  TemporaryFolder temporary;
  LatestBuild(temporary / "cache", temporary / "site").keep(kOutcome);
  const fs::path file = fs::directory_iterator(temporary / "cache/builds")->path();
  const std::string whole = get(file);
  for (const std::string_view line : {"vankho build 3\n", "/site\n"}) {
    std::string other = whole.substr(0, whole.size() - 64);
    REQUIRE(other.find(line) != other.npos);
    other[other.find(line) + line.size() - 2] ^= 1;
    put(file, other + sha256_hex(other));
    CHECK_FALSE(LatestBuild(temporary / "cache", temporary / "site").outcome());
  }
}

TEST_CASE("where there is no cache nothing is remembered") {
  TemporaryFolder temporary;
  LatestBuild({}, temporary / "site").keep(kOutcome);
  CHECK_FALSE(LatestBuild({}, temporary / "site").outcome());
}

TEST_SUITE_END();
