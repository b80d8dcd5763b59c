#include <doctest/doctest.h>

#include <algorithm>

#include "site.h"

using namespace vankho::test;

namespace {

const char* const kSite = "a_build_reads_what_is_committed";

// Every file and folder with its mode, inode, size and time of change.
std::string listing(const Site& site, const std::string& folder) {
  return must_run(site.folder(), "find " + folder + " -printf '%p %m %i %s %T@\\n' | sort");
}

std::string everything_in_output(const Site& site) {
  return must_run(site.folder(), "cd public && find . -type f | sort | xargs sha256sum") +
         listing(site, "public");
}

void spoil(Site& site) {
  write(site.folder() / "content/van-ban/tinh-uy/tb-3.md", "---\nngay: hôm nay\n---\nLịch họp.\n");
  site.commit("Bản sai");
}

}  // namespace

TEST_SUITE_BEGIN("publishing");

TEST_CASE("a build that fails leaves the old site as it was") {
  Site site(sites() / kSite);
  REQUIRE(site.vankho("build").status == 0);
  std::string before = everything_in_output(site);
  spoil(site);
  CHECK(site.vankho("build").status == 1);
  CHECK(everything_in_output(site) == before);
  CHECK(must_run(site.folder(), "ls -A") == ".git\ncontent\npublic\nthemes\n");
}

TEST_CASE("a build that fails where there was no site makes none") {
  Site site(sites() / kSite);
  spoil(site);
  CHECK(site.vankho("build").status == 1);
  CHECK(must_run(site.folder(), "ls -A") == ".git\ncontent\nthemes\n");
}

TEST_CASE("a second build of the same commit leaves every file in its place") {
  Site site(sites() / kSite);
  const char* const kFiles = "find public -type f ! -name '.*' -printf '%p %i %T@\\n' | sort";
  REQUIRE(site.vankho("build").status == 0);
  std::string before = must_run(site.folder(), kFiles);
  std::string count = std::to_string(std::count(before.begin(), before.end(), '\n'));
  CHECK(site.vankho("build").printed ==
        "Đã đọc 1 văn bản; ghi 0 tệp, giữ nguyên " + count + ", bỏ 0 trong public; … giây.\n");
  CHECK(must_run(site.folder(), kFiles) == before);
}

TEST_CASE("what somebody changed in the site is put right by another build of the same commit") {
  Site site(sites() / kSite);
  REQUIRE(site.vankho("build").status == 0);
  const std::string before = must_run(site.folder(), "cat public/index.html");
  for (const char* change : {"echo x > public/index.html", "rm public/index.html"}) {
    must_run(site.folder(), change);
    CHECK(site.vankho("build").status == 0);
    CHECK(must_run(site.folder(), "cat public/index.html") == before);
  }
}

TEST_CASE("nothing is written into the content of the repository") {
  Site site(sites() / kSite);
  const std::string before = must_run(site.folder(), "find content");
  for (const char* command :
       {"build --out content/public", "build --worktree --out content/van-ban/x", "build --out content",
        "build --repo content/van-ban --out content/van-ban/public", "publish --to content/trang-web",
        "build --worktree --repo content --out content/public", "pack --to content/ban-sao",
        "pack --to content/ban-sao.zip", "pack --to content/sach.epub --co-quan x --nam 2025"}) {
    CAPTURE(command);
    const auto said = site.vankho(command);
    CHECK(said.status == 2);
    CHECK(said.printed.find("nằm trong nội dung của kho") != std::string::npos);
  }
  CHECK(must_run(site.folder(), "find content") == before);
}

TEST_CASE("what somebody added to the site stops another build of the same commit, and stays") {
  Site site(sites() / kSite);
  REQUIRE(site.vankho("build").status == 0);
  must_run(site.folder(), "echo x > public/them.html");
  CHECK(site.vankho("build").status == 2);
  CHECK(must_run(site.folder(), "cat public/them.html") == "x\n");
}

TEST_CASE("another build of the same commit, which does nothing, tells the warnings again in any language") {
  Site site(sites() / "a_warning_does_not_stop_a_build");
  const auto warnings_of = [](const std::string& printed, std::string_view before) {
    return printed.substr(0, printed.find(before));
  };
  const std::string english =
                        warnings_of(site.vankho("build --lang en --out khac").printed, "1 documents read"),
                    said = warnings_of(site.vankho("build").printed, "Đã đọc");
  CHECK(said.find("cảnh báo: ") != said.npos);
  CHECK(said.ends_with("0 lỗi, 1 cảnh báo\n"));
  const std::string again = site.vankho("build --metrics").printed;
  CHECK(warnings_of(again, "Đã đọc") == said);
  CHECK(again.find(" CPU ") == again.npos);  // no stage was gone through
  CHECK(warnings_of(site.vankho("build --lang en").printed, "1 documents read") == english);
}

TEST_CASE("a strict build does not take for its own what was built with warnings") {
  Site site(sites() / "a_warning_does_not_stop_a_build");
  REQUIRE(site.vankho("build").status == 0);
  const Outcome strict = site.vankho("build --strict");
  CHECK(strict.status == 1);
  CHECK(strict.printed.find("0 lỗi, 1 cảnh báo\n") != strict.printed.npos);
}

TEST_CASE("a check writes nothing, neither into the repository nor into the site") {
  Site site(sites() / kSite);
  REQUIRE(site.vankho("build").status == 0);
  std::string before = listing(site, ".");
  CHECK(site.vankho("check").status == 0);
  CHECK(site.vankho("check --worktree --format json").status == 0);
  CHECK(listing(site, ".") == before);
}

TEST_CASE("a build writes nothing but its output") {
  Site site(sites() / kSite);
  std::string before = listing(site, ". -mindepth 1");
  REQUIRE(site.vankho("build").status == 0);
  must_run(site.folder(), "rm -r public");
  CHECK(listing(site, ". -mindepth 1") == before);
}

TEST_SUITE_END();
