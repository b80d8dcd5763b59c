#include "cache/provenance.h"

#include <doctest/doctest.h>

#include "base/sha256.h"
#include "folders.h"

TEST_SUITE_BEGIN("provenance");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

const Materials kPlan = materials({"ke-hoach.md", "18 trang"});
const std::string kPdf = sha256_hex("PDF of the plan");

// A build of `output` by the program "a1", whose one copy was made of `of`.
void build(const TemporaryFolder& temporary, const fs::path& output, const Materials& of) {
  put(output / "index.html", "home");
  Provenance provenance(temporary / "cache", output, "a1");
  provenance.note("ke-hoach.pdf", of, kPdf);
  provenance.keep("dấu");
}

std::optional<std::string> known(const TemporaryFolder& temporary, const Materials& of,
                                 std::string program = "a1") {
  Provenance provenance(temporary / "cache", temporary / "site", std::move(program));
  provenance.read();
  return provenance.hash_of("ke-hoach.pdf", of);
}

std::string stamp_of(const TemporaryFolder& temporary, std::string_view output, std::string program) {
  Provenance provenance(temporary / "cache", temporary / output, std::move(program));
  provenance.read();
  return provenance.stamp();
}

fs::path only_file(const fs::path& folder) { return fs::directory_iterator(folder)->path(); }

}  // namespace

TEST_CASE("a file that would be made of the same is known by its hash") {
  TemporaryFolder temporary;
  CHECK_FALSE(known(temporary, kPlan));
  build(temporary, temporary / "site", kPlan);
  CHECK(known(temporary, kPlan) == kPdf);
  CHECK_FALSE(known(temporary, materials({"ke-hoach.md", "19 trang"})));
}

TEST_CASE("what the output looked like is known to the next build of the same program") {
  TemporaryFolder temporary;
  build(temporary, temporary / "site", kPlan);
  CHECK(stamp_of(temporary, "site", "a1") == "dấu");
  CHECK(stamp_of(temporary, "site", "a12").empty());
  CHECK(stamp_of(temporary, "khac", "a1").empty());
}

TEST_CASE("what another program made is not known") {
  TemporaryFolder temporary;
  build(temporary, temporary / "site", kPlan);
  CHECK_FALSE(known(temporary, kPlan, "a12"));
  CHECK_FALSE(known(temporary, kPlan, "b2"));
}

TEST_CASE("what the last build did not make is forgotten") {
  TemporaryFolder temporary;
  build(temporary, temporary / "site", kPlan);
  Provenance next(temporary / "cache", temporary / "site", "a1");
  next.note("other.pdf", kPlan, kPdf);
  next.keep("dấu");
  CHECK_FALSE(known(temporary, kPlan));
}

TEST_CASE("a damaged cache is as good as none") {
  TemporaryFolder temporary;
  build(temporary, temporary / "site", kPlan);
  const fs::path file = only_file(temporary / "cache/provenance");
  const std::string sound = get(file);
  for (std::size_t i = 0; i < sound.size(); ++i) {
    std::string damaged = sound;
    damaged[i] ^= 1;
    put(file, damaged);
    CHECK_FALSE(known(temporary, kPlan));
    put(file, sound.substr(0, i));
    CHECK_FALSE(known(temporary, kPlan));
  }
  put(file, sound);
  CHECK(known(temporary, kPlan) == kPdf);
}

TEST_CASE("outputs have each their own, until they are gone") {
  TemporaryFolder temporary;
  build(temporary, temporary / "old", kPlan);
  build(temporary, temporary / "site", materials({"other"}));
  CHECK_FALSE(known(temporary, kPlan));
  fs::remove_all(temporary / "old");
  build(temporary, temporary / "site", kPlan);
  CHECK(known(temporary, kPlan) == kPdf);
  CHECK(std::distance(fs::directory_iterator(temporary / "cache/provenance"), {}) == 1);
}

TEST_CASE("without a cache folder nothing is remembered, and nothing fails") {
  TemporaryFolder temporary;
  put(temporary / "cache", "a file where the folder should be");
  build(temporary, temporary / "site", kPlan);
  CHECK_FALSE(known(temporary, kPlan));
  Provenance nowhere("", temporary / "site", "a1");
  nowhere.note("ke-hoach.pdf", kPlan, kPdf);
  nowhere.keep("dấu");
  CHECK_FALSE(nowhere.hash_of("ke-hoach.pdf", kPlan));
}

TEST_CASE("materials differ where their parts are cut differently") {
  CHECK(materials({"ab", "c"}) != materials({"a", "bc"}));
  CHECK(materials({"ab", "c"}) == materials({"ab", "c"}));
}

TEST_SUITE_END();
