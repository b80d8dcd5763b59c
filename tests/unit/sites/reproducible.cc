#include <doctest/doctest.h>

#include "site.h"

namespace fs = std::filesystem;
using namespace vankho::test;

namespace {

// The portal that the project ships, in a repository of its own.
Site portal() {
  TemporaryFolder original;
  fs::copy(fs::path(VANKHO_SOURCE_DIR) / "content", original.path() / "content", fs::copy_options::recursive);
  return Site(original.path());
}

void build(const Site& site, const std::string& arguments, const std::string& preparation = "true") {
  Outcome outcome = site.vankho("build " + arguments, preparation);
  REQUIRE_MESSAGE(outcome.status == 0, outcome.printed);
}

// What `diff` says of two sites, and of the modes of their files and folders.
std::string differences(const Site& site, const std::string& one, const std::string& other) {
  return run(site.folder(), "for site in " + one + " " + other +
                                "; do (cd $site && find . -printf '%y %m %P\\n' | sort) > $site.list; done; "
                                "diff -r --no-dereference " +
                                one + " " + other + "; diff " + one + ".list " + other + ".list")
      .printed;
}

}  // namespace

TEST_SUITE_BEGIN("reproducible");

TEST_CASE("a commit gives the same bytes whatever the environment") {
  const Site site = portal();
  build(site, "--out ../one --jobs 1");
  auto check_same = [&](const std::string& arguments, const std::string& preparation) {
    CAPTURE(arguments);
    CAPTURE(preparation);
    build(site, "--out ../two " + arguments, preparation);
    CHECK(differences(site, "../one", "../two") == "");
    must_run(site.folder(), "rm -r ../two");
  };
  SUBCASE("number of threads") { check_same("--jobs 4", "true"); }
  SUBCASE("time zone") { check_same("--jobs 1", "export TZ=America/Los_Angeles"); }
  SUBCASE("locale") { check_same("--jobs 1", "export LANG=tr_TR.UTF-8 LC_ALL=C.UTF-8"); }
  SUBCASE("umask") { check_same("--jobs 1", "umask 077"); }
  SUBCASE("language of messages") { check_same("--lang en", "true"); }
  SUBCASE("a bare repository, packed") {
    must_run(site.folder(), "git clone -q --bare --no-local . ../bare.git && git -C ../bare.git gc -q");
    check_same("--repo ../bare.git", "true");
  }
  SUBCASE("a repository whose working tree is empty") {
    must_run(site.folder(), "rm -r content");
    check_same("--jobs 1", "true");
  }
}

TEST_CASE("a day that is given is the only other thing that a site depends on") {
  const Site site = portal();
  build(site, "--out ../one");
  build(site, "--out ../two --date 2024-03-01");
  CHECK(differences(site, "../one", "../two") == "");
  build(site, "--out ../two --date 2026-12-31");
  CHECK(differences(site, "../one", "../two") != "");
}

TEST_CASE("a site built over an older one is what a new one would be") {
  Site site = portal();
  const char* const kDocument = "content/van-ban/tinh-doan/2024/ke-hoach-118-thang-thanh-nien.md";
  must_run(site.folder(),
           std::string("mv ") + kDocument + " content/van-ban/tinh-doan/2024/ke-hoach-khac.md");
  site.commit("Bản cũ");
  build(site, "--out ../two");
  must_run(site.folder(), std::string("mv content/van-ban/tinh-doan/2024/ke-hoach-khac.md ") + kDocument);
  site.commit("Bản mới");
  build(site, "--out ../two");
  build(site, "--out ../one");
  CHECK(differences(site, "../one", "../two") == "");
}

// The pages are made again, so that the wording of every document is asked of the cache.
TEST_CASE("a site built with a damaged cache is what a first build makes") {
  Site site = portal();
  const std::string with_cache = "export XDG_CACHE_HOME=$PWD/../cache";
  build(site, "--out ../two", with_cache);
  const fs::path records = fs::directory_iterator(site.folder() / "../cache/vankho/records")->path();
  const std::string theme = read(fs::path(VANKHO_SOURCE_DIR) / "themes/mac-dinh/document.html");
  int round = 0;
  for (const std::size_t apart : {100'003, 5'003, 503}) {
    CAPTURE(apart);
    std::string bytes = read(records);
    for (std::size_t at = bytes.size() / 2; at < bytes.size(); at += apart) bytes[at] ^= 1;
    write(records, bytes);
    write(site.folder() / "themes/mac-dinh/document.html",
          theme + "<!-- " + std::to_string(++round) + " -->\n");
    site.commit("Giao diện");
    build(site, "--out ../two", with_cache);
    build(site, "--out ../one");
    CHECK(differences(site, "../one", "../two") == "");
  }
}

TEST_SUITE_END();
