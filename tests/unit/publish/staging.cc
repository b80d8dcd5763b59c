#include "publish/staging.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "base/parallel.h"
#include "base/sha256.h"
#include "folders.h"

TEST_SUITE_BEGIN("staging");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

Staging::Counts build(const fs::path& out, const Tree& files) {
  Staging staging(out);
  for (const auto& [path, bytes] : files) staging.write(path, bytes);
  return staging.commit();
}

std::string stamp_of_built(const fs::path& out, const Tree& files) {
  Staging staging(out);
  for (const auto& [path, bytes] : files) staging.write(path, bytes);
  staging.commit();
  return staging.stamp();
}

const Tree kSite = {{"index.html", "home"}, {"van-ban/a/1.html", "one"}, {"van-ban/a/2.html", "two"}};

const std::string kSiteSums = sha256_hex("home") + "  index.html\n" +  //
                              sha256_hex("one") + "  van-ban/a/1.html\n" + sha256_hex("two") +
                              "  van-ban/a/2.html\n";

const std::string kMarkerLine = "vankho made this folder and replaces everything in it but its dot files\n";

Tree published(Tree files, const std::string& sums) {
  files["SHA256SUMS"] = sums;
  files[".vankho"] = kMarkerLine;
  return files;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("a first build makes the output and the folders above it") {
  TemporaryFolder temporary;
  auto counts = build(temporary / "srv/www/site", kSite);
  CHECK(tree(temporary / "srv/www/site") == published(kSite, kSiteSums));
  CHECK(counts == Staging::Counts{.written = 4, .unchanged = 0, .removed = 0});
  CHECK(names_in(temporary / "srv/www") == std::vector<std::string>{"site"});
}

TEST_CASE("the output appears only at the end") {
  TemporaryFolder temporary;
  Staging staging(temporary / "site");
  staging.write("index.html", "home");
  CHECK_FALSE(fs::exists(temporary / "site"));
  staging.commit();
  CHECK(get(temporary / "site/index.html") == "home");
}

TEST_CASE("a build that is given up leaves the old output and nothing else") {
  TemporaryFolder temporary;
  build(temporary / "site", kSite);
  Tree before = tree(temporary / "site");
  try {
    Staging staging(temporary / "site");
    staging.write("index.html", "changed");
    throw std::runtime_error("a dead link");
  } catch (const std::runtime_error&) {
  }
  CHECK(tree(temporary / "site") == before);
  CHECK(names_in(temporary.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("the counts tell new, unchanged and removed files apart") {
  TemporaryFolder temporary;
  build(temporary / "site", kSite);
  auto counts = build(temporary / "site", {{"index.html", "home"}, {"van-ban/a/1.html", "ONE"}});
  CHECK(counts == Staging::Counts{.written = 2, .unchanged = 1, .removed = 1});  // SHA256SUMS changed too
  CHECK(tree(temporary / "site") ==
        published({{"index.html", "home"}, {"van-ban/a/1.html", "ONE"}},
                  sha256_hex("home") + "  index.html\n" + sha256_hex("ONE") + "  van-ban/a/1.html\n"));
}

TEST_CASE("building the same again leaves every file as it was, inode and time") {
  TemporaryFolder temporary;
  build(temporary / "site", kSite);
  struct stat before = status_of(temporary / "site/van-ban/a/1.html");
  auto counts = build(temporary / "site", kSite);
  struct stat after = status_of(temporary / "site/van-ban/a/1.html");
  CHECK(counts == Staging::Counts{.written = 0, .unchanged = 4, .removed = 0});
  CHECK(after.st_ino == before.st_ino);
  CHECK(after.st_mtim.tv_sec == before.st_mtim.tv_sec);
  CHECK(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec);
  CHECK(after.st_nlink == 1);
}

TEST_CASE("an old file with the same bytes but another mode or kind is written anew") {
  TemporaryFolder temporary;
  build(temporary / "site", kSite);
  fs::permissions(temporary / "site/index.html", fs::perms(0600));
  put(temporary / "elsewhere", "one");
  fs::remove(temporary / "site/van-ban/a/1.html");
  fs::create_symlink(temporary / "elsewhere", temporary / "site/van-ban/a/1.html");
  fs::remove(temporary / "site/van-ban/a/2.html");
  REQUIRE(::mkfifo((temporary / "site/van-ban/a/2.html").c_str(), 0644) == 0);

  auto counts = build(temporary / "site", kSite);
  CHECK(counts == Staging::Counts{.written = 3, .unchanged = 1, .removed = 0});
  CHECK(status_of(temporary / "site/index.html").st_mode == (S_IFREG | 0644));
  CHECK(status_of(temporary / "site/van-ban/a/1.html").st_mode == (S_IFREG | 0644));
  CHECK(tree(temporary / "site") == published(kSite, kSiteSums));
}

TEST_CASE("a large file is compared to its last byte") {
  TemporaryFolder temporary;
  std::string large(200'000, 'x'), changed = large;
  changed.back() = 'y';
  build(temporary / "site", {{"large", large}});
  CHECK(build(temporary / "site", {{"large", large}}).unchanged == 2);
  CHECK(build(temporary / "site", {{"large", changed}}).unchanged == 0);
  CHECK(get(temporary / "site/large") == changed);
}

TEST_CASE("files made by other means are published, hashed and kept like the rest") {
  TemporaryFolder temporary;
  auto build_bundle = [&](std::string_view bytes) {
    Staging staging(temporary / "site");
    staging.stream("co-quan/a.zip", [&](const fs::path& file) {
      put(file, bytes);
      fs::permissions(file, fs::perms(0600));
    });
    return staging.commit();
  };
  std::string bytes(100'000, 'z');
  build_bundle(bytes);
  struct stat before = status_of(temporary / "site/co-quan/a.zip");
  CHECK(before.st_mode == (S_IFREG | 0644));
  CHECK(build_bundle(bytes).unchanged == 2);
  CHECK(status_of(temporary / "site/co-quan/a.zip").st_ino == before.st_ino);
  CHECK(build_bundle("shorter").unchanged == 0);
  CHECK(tree(temporary / "site") ==
        published({{"co-quan/a.zip", "shorter"}}, sha256_hex("shorter") + "  co-quan/a.zip\n"));
}

TEST_CASE("sha256sum itself finds every file intact") {
  TemporaryFolder temporary;
  build(temporary / "site",
        {{"b", "1"}, {"a/c", "2"}, {"a.b", "3"}, {"a-b", "4"}, {"B", "5"}, {"empty", ""}});
  std::string command =
      "cd '" + (temporary / "site").string() + "' && sha256sum --check --strict --quiet SHA256SUMS";
  CHECK(std::system(command.c_str()) == 0);
  std::string sorted;
  for (auto [path, bytes] :
       {std::pair("B", "5"), {"a-b", "4"}, {"a.b", "3"}, {"a/c", "2"}, {"b", "1"}, {"empty", ""}}) {
    sorted += sha256_hex(bytes) + "  " + path + "\n";
  }
  CHECK(get(temporary / "site/SHA256SUMS") == sorted);
}

TEST_CASE("modes do not depend on the umask") {
  TemporaryFolder temporary;
  mode_t usual = ::umask(0077);
  build(temporary / "site", kSite);
  ::umask(usual);
  CHECK(status_of(temporary / "site").st_mode == (S_IFDIR | 0755));
  CHECK(status_of(temporary / "site/van-ban").st_mode == (S_IFDIR | 0755));
  CHECK(status_of(temporary / "site/van-ban/a").st_mode == (S_IFDIR | 0755));
  for (const auto& file : tree(temporary / "site")) {
    const std::string& path = file.first;
    CHECK_MESSAGE(status_of(temporary / "site" / path).st_mode == (S_IFREG | 0644), path);
  }
}

TEST_CASE("many threads write into the same new folders") {
  TemporaryFolder temporary;
  auto path_of = [](std::size_t i) { return fmt::format("a{}/b{}/{}", i % 7, i % 5, i); };
  Staging staging(temporary / "site");
  parallel_for(2000, 4, [&](std::size_t i, unsigned) { staging.write(path_of(i), std::to_string(i)); });
  CHECK(staging.commit().written == 2001);
  for (std::size_t i = 0; i < 2000; ++i) CHECK(get(temporary / "site" / path_of(i)) == std::to_string(i));
}

TEST_CASE("a path twice, or out of the site, is the program's own fault") {
  TemporaryFolder temporary;
  Staging staging(temporary / "site");
  staging.write("index.html", "");
  CHECK_THROWS_AS(staging.write("index.html", ""), std::logic_error);
  for (auto path : {"", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a/..", "a\nb", "a\\b"}) {
    CHECK_THROWS_AS(staging.write(path, ""), std::logic_error);
  }
  staging.write("SHA256SUMS", "");
  CHECK_THROWS_AS(staging.commit(), std::logic_error);
}

TEST_CASE("what was begun and not completed is never published") {
  TemporaryFolder temporary;
  Staging staging(temporary / "site");
  CHECK_THROWS_AS(staging.stream("a.zip", [](const fs::path&) { throw std::runtime_error("no paper"); }),
                  std::runtime_error);
  CHECK_THROWS_AS(staging.commit(), std::logic_error);
  CHECK_FALSE(fs::exists(temporary / "site"));
}

TEST_CASE("files of an output that nobody touched are kept without being read") {
  TemporaryFolder temporary;
  const fs::path out = temporary / "site";
  const std::string stamp = stamp_of_built(out, kSite);
  CHECK_FALSE(stamp.empty());

  const std::string not_its_hash = sha256_hex("shows that it is not looked at");
  {
    Staging next(out);
    next.expect_old(stamp);
    CHECK(next.keep("index.html", not_its_hash) == 4);
    CHECK_FALSE(next.keep("gone.html", not_its_hash));
  }
  for (const std::string& other : {std::string(), sha256_hex("another output")}) {
    Staging next(out);
    next.expect_old(other);
    CHECK_FALSE(next.keep("index.html", not_its_hash));
    CHECK(next.keep("index.html", sha256_hex("home")) == 4);
  }
  put(out / "van-ban/a/1.html", "ONE");
  Staging next(out);
  next.expect_old(stamp);
  CHECK_FALSE(next.keep("van-ban/a/1.html", sha256_hex("one")));
  CHECK_FALSE(next.keep("index.html", not_its_hash));
  CHECK(next.keep("index.html", sha256_hex("home")) == 4);
}

TEST_CASE("the stamp of an output is that of all its files, kept and written") {
  TemporaryFolder temporary;
  const std::string first = stamp_of_built(temporary / "site", {{"index.html", "home"}});
  std::string stamp;
  {
    Staging second(temporary / "site");
    second.expect_old(first);
    second.keep("index.html", sha256_hex("home"));
    second.write("b.html", "b");
    second.commit();
    stamp = second.stamp();
  }
  CHECK(stamp != first);
  Staging third(temporary / "site");
  third.expect_old(stamp);
  CHECK(third.keep("b.html", sha256_hex("not looked at")) == 1);
}

TEST_SUITE_END();
