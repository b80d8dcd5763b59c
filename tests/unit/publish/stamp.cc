#include "publish/stamp.h"

#include <doctest/doctest.h>

#include <fstream>
#include <functional>

#include "folders.h"

TEST_SUITE_BEGIN("stamp");

using vankho::publish::stamp_of;
namespace fs = std::filesystem;

TEST_CASE("whatever is done to a visible file of a folder changes its stamp") {
  const std::function<void(const fs::path&)> changes[] = {
      [](const fs::path& site) { put(site / "index.html", "HOME"); },
      [](const fs::path& site) { put(site / "van-ban/them.html", "b"); },
      [](const fs::path& site) { fs::remove(site / "van-ban/a.html"); },
      [](const fs::path& site) { fs::rename(site / "van-ban/a.html", site / "van-ban/b.html"); },
      [](const fs::path& site) { fs::permissions(site / "index.html", fs::perms::owner_read); },
      [](const fs::path& site) {
        fs::copy(site / "index.html", site / "copy");
        fs::last_write_time(site / "copy", fs::last_write_time(site / "index.html"));
        fs::rename(site / "copy", site / "index.html");
      }};
  for (const auto& change : changes) {
    TemporaryFolder temporary;
    put(temporary / "site/index.html", "home");
    put(temporary / "site/van-ban/a.html", "a");
    const std::string before = stamp_of(temporary / "site", 2);
    change(temporary / "site");
    CHECK(stamp_of(temporary / "site", 2) != before);
  }
}

TEST_CASE("a folder that is moved, or given hidden files, keeps its stamp") {
  TemporaryFolder temporary;
  put(temporary / "new/index.html", "home");
  const std::string before = stamp_of(temporary / "new", 2);
  CHECK(before.size() == 64);
  fs::rename(temporary / "new", temporary / "site");
  put(temporary / "site/.nginx/cache", "x");
  put(temporary / "site/.htaccess", "x");
  CHECK(stamp_of(temporary / "site", 2) == before);
}

TEST_CASE("any number of threads find the same stamp, and none follows a link") {
  TemporaryFolder temporary;
  for (const char* name : {"a/1/x", "a/2/y", "b/1/z", "c"})
    put(temporary / "site" / name / "index.html", name);
  fs::create_directory_symlink("..", temporary / "site/up");
  const std::string by_one = stamp_of(temporary / "site", 1);
  CHECK(stamp_of(temporary / "site", 8) == by_one);
  fs::remove(temporary / "site/up");
  CHECK(stamp_of(temporary / "site", 1) != by_one);
}

TEST_CASE("the same files have the same stamp, in whatever order their folder names them") {
  TemporaryFolder temporary;
  const char* names[] = {"a", "b", "c", "d", "e", "f"};
  for (const char* name : names) put(temporary / "site" / name, name);
  fs::create_directory(temporary / "other");
  for (std::size_t i = std::size(names); i-- > 0;)
    fs::create_hard_link(temporary / "site" / names[i], temporary / "other" / names[i]);
  CHECK(stamp_of(temporary / "other", 2) == stamp_of(temporary / "site", 2));
}

TEST_CASE("where there is no folder there is no stamp") {
  TemporaryFolder temporary;
  CHECK(stamp_of(temporary / "site", 2).empty());
  put(temporary / "file", "x");
  CHECK(stamp_of(temporary / "file", 2).empty());
}

TEST_SUITE_END();
