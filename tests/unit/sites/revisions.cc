#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "site.h"

using namespace vankho;
using namespace vankho::test;

namespace {

constexpr std::string_view kSame = "lời văn không đổi";

std::size_t times(std::string_view words, const std::string& page) {
  std::size_t count = 0;
  for (std::size_t at = page.find(words); at != page.npos; at = page.find(words, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("revisions");

TEST_CASE("a revision that changes no word says so, one that changes a word does not") {
  Site site(sites() / "an_edition_that_must_not_show_history_has_none");
  const std::filesystem::path document = site.folder() / "content/van-ban/tinh-uy/kh-5.md";
  std::ofstream(document, std::ios::app) << "\n5. Báo cáo.\n";
  site.commit("Thêm một việc");
  std::ofstream(document, std::ios::app) << "\n\n";
  site.commit("Thêm dòng trống");
  const Outcome outcome = site.vankho("build --edition noi-bo");
  REQUIRE_MESSAGE(outcome.status == 0, outcome.printed);
  std::string page;
  for (const auto& [path, bytes] : site.output())
    if (path.find("kh-5") != path.npos && bytes.find("Thêm dòng trống") != bytes.npos) page += bytes;
  CHECK(times("Thêm một việc", page) > 0);
  CHECK(times(kSame, page) == 1);
}

TEST_SUITE_END();
