#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "site.h"

using namespace vankho;
using namespace vankho::test;

namespace {

const char* const kSite = "the_public_edition_holds_nothing_that_is_internal_unfinished_or_under_embargo";

// Birds stand for what must stay hidden, in texts, titles, names of files, topics, numbers and attachments.
const char* const kInternal = "bocau";      // bồ câu, of the internal document
const char* const kDraft = "chimse";        // chim sẻ
const char* const kEmbargoed = "thiennga";  // thiên nga
const char* const kNever = "honghac";  // hồng hạc: removed documents, comments, files that no document names
const char* const kAddress = "songlamvn";  // of those who committed

// Letters and digits without marks: "Bồ câu", "bo-cau" and "BOCAU" are one.
std::string letters_of(std::string_view bytes) {
  std::string folded = is_utf8(bytes) ? fold(nfc(bytes)) : std::string(bytes);
  std::erase_if(folded, [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0; });
  return folded;
}

// The paths of the files that hold the word in their bytes or their name.
std::string files_with(std::string_view word, const Tree& files) {
  std::string found;
  for (const auto& [path, bytes] : files) {
    if (letters_of(path + "\n" + bytes).find(word) != std::string::npos) found += path + "\n";
  }
  return found;
}

Tree built(const Site& site, const std::string& options) {
  Outcome outcome = site.vankho("build " + options);
  REQUIRE_MESSAGE(outcome.status == 0, outcome.printed);
  return site.output();
}

}  // namespace

TEST_SUITE_BEGIN("editions");

TEST_CASE("no byte of the public edition speaks of internal, unfinished, embargoed or removed documents") {
  Site site(sites() / kSite);
  Tree written = tree(site.folder() / "content");
  for (const char* word : {kInternal, kDraft, kEmbargoed, kNever}) CHECK(files_with(word, written) != "");
  Tree edition = built(site, "--edition cong-khai");
  for (const char* word : {kInternal, kDraft, kEmbargoed, kNever, kAddress})
    CHECK(files_with(word, edition) == "");
}

TEST_CASE("the internal edition shows internal documents, and neither drafts nor embargoed ones") {
  Site site(sites() / kSite);
  Tree edition = built(site, "--edition noi-bo");
  CHECK(files_with(kInternal, edition) != "");
  for (const char* word : {kDraft, kEmbargoed, kNever, kAddress}) CHECK(files_with(word, edition) == "");
}

TEST_CASE("the public edition shows what was embargoed from its day on") {
  Site site(sites() / kSite);
  CHECK(files_with(kEmbargoed, built(site, "--edition cong-khai --date 2024-04-30")) == "");
  CHECK(files_with(kEmbargoed, built(site, "--edition cong-khai --date 2024-05-01")) != "");
}

TEST_CASE("an edition does not name the editors of changes that are kept from it") {
  const char* const kEditor = "bonong";  // bồ nông
  Site site(sites() / "an_edition_that_must_not_show_history_has_none");
  write(site.folder() / "content/trang/gioi-thieu.md", "# Giới thiệu\n\nLời đầu.\n");
  must_run(
      site.folder(),
      "echo '5. Báo cáo.' >> content/van-ban/tinh-uy/kh-5.md && git add -A && git -c user.name='Bồ Nông' -c "
      "user.email=bo@nong.vn commit -q -m 'Thêm' --date 2024-03-05T08:00:00+0700");
  CHECK(files_with(kEditor, built(site, "--edition cong-khai")) == "");
  CHECK(files_with(kEditor, built(site, "--edition noi-bo")) != "");
  write(site.folder() / "content/site.yaml", "ten: Văn khố thử\nlich_su: {tu: 2024-03-06}\n");
  site.commit("Từ nay");
  CHECK(files_with(kEditor, built(site, "")) == "");
  write(site.folder() / "content/site.yaml", "ten: Văn khố thử\n");
  site.commit("Như mặc định");
  CHECK(files_with(kEditor, built(site, "")) != "");
}

TEST_SUITE_END();
