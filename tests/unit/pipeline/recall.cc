#include "recall.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "base/read_file.h"
#include "folders.h"
#include "messages.h"
#include "model/packed_document.h"
#include "parse/document.h"

TEST_SUITE_BEGIN("recall");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPath = "van-ban/thu-vien/ke-hoach.md",
                           kText =
                               "---\nloai: ke-hoach\ntrich_yeu: đọc sách\n---\n\n1. Mua sách.[^1]\n\n"
                               "[^1]: Sách mới.\n";
const Materials kPlan = materials({"ke-hoach.md"});

Document parsed() {
  std::vector<Problem> problems;
  Document document = parse_document(kPath, kText, problems);
  REQUIRE(problems.empty());
  return document;
}

// Which is not of parsing.
const Problem kPicture = {std::string(kPath), 1, 0, &messages::picture_left_out, {"a.png"}, {}};

Document never() { throw std::logic_error("parsed"); }

// One build after another, of one document, with what each had to do.
class Builds {
 public:
  std::unique_ptr<Records> begin() {
    at_first = again = 0;
    return std::make_unique<Records>(temporary_ / "cache", "/kho", "a1");
  }

  FiledDocument recalled(Records& records) {
    std::vector<Problem> problems;
    const auto parse = [this] { return ++at_first, parsed(); };
    const auto parse_again = [this] { return ++again, parsed(); };
    return *recall(records, kPlan, problems, parse, parse_again);
  }

  fs::path file() const { return fs::directory_iterator(temporary_ / "cache" / "records")->path(); }

  // The bytes of the record that was written last, which is that of the wording.
  void damage_wording() const {
    std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(fs::file_size(file())) - 10);
    bytes << "XX";
  }

  int at_first = 0, again = 0;  // how often it was parsed

 private:
  TemporaryFolder temporary_;
};

std::string wording_of(const FiledDocument& document) {
  const auto wording = document.wording.get();
  return packed_wording(*wording);
}

}  // namespace

TEST_CASE("a document is parsed once, and its wording read whenever it is asked for") {
  Builds builds;
  for (int build = 0; build < 2; ++build) {
    CAPTURE(build);
    const auto records = builds.begin();
    const FiledDocument plan = builds.recalled(*records);
    CHECK(builds.at_first == (build == 0 ? 1 : 0));
    CHECK(packed_metadata(plan) == packed_metadata(parsed()));
    CHECK(plan.materials == kPlan);
    CHECK(wording_of(plan) == packed_wording(parsed()));
    CHECK(wording_of(plan) == wording_of(plan));
    CHECK(builds.again == 0);
  }
}

TEST_CASE("a wording that is damaged is parsed again, once") {
  Builds builds;
  builds.recalled(*builds.begin());
  builds.damage_wording();
  const auto records = builds.begin();
  const FiledDocument plan = builds.recalled(*records);
  CHECK(builds.at_first == 0);
  CHECK(wording_of(plan) == packed_wording(parsed()));
  CHECK(wording_of(plan) == packed_wording(parsed()));
  CHECK(builds.again == 1);
}

TEST_CASE("a wording that is damaged while the build goes on is parsed again") {
  Builds builds;
  const auto records = builds.begin();
  const FiledDocument plan = builds.recalled(*records);
  fs::resize_file(builds.file(), 0);
  CHECK(wording_of(plan) == packed_wording(parsed()));
  CHECK(builds.again == 1);
}

TEST_CASE("a document whose wording was not written is parsed") {
  Builds builds;
  builds.recalled(*builds.begin());
  fs::resize_file(builds.file(), fs::file_size(builds.file()) - 1);
  const auto records = builds.begin();
  CHECK(wording_of(builds.recalled(*records)) == packed_wording(parsed()));
  CHECK(builds.at_first == 1);
  CHECK(builds.again == 0);
}

TEST_CASE("a wording that nobody asks for stays when what is not used any more is dropped") {
  Builds builds;
  {
    const auto records = builds.begin();
    builds.recalled(*records);
    records->add(materials({"bao-cao.md"}), std::string(kText));
    for (int i = 0; i < 3; ++i) records->add(materials({"cu", std::to_string(i)}), packed_wording(parsed()));
  }
  {
    const auto records = builds.begin();
    builds.recalled(*records);
    records->drop_unused();
  }
  const auto records = builds.begin();
  CHECK(wording_of(builds.recalled(*records)) == packed_wording(parsed()));
  CHECK(builds.at_first + builds.again == 0);
}

TEST_CASE("what was told of a document is told again, though it is not parsed") {
  Builds builds;
  const auto doubtful = [](std::vector<Problem>& problems) {
    return parse_document(kPath, "KẾ HOẠCH\nđọc sách\n\n1. Theo số 28-NQ/W.\n", problems);
  };
  std::vector<Problem> first;
  recall(
      *builds.begin(), kPlan, first, [&] { return doubtful(first); }, never);
  REQUIRE(first.size() == 1);

  std::vector<Problem> again = {kPicture};
  const FiledDocument plan = *recall(*builds.begin(), kPlan, again, never, never);
  REQUIRE(again.size() == 2);
  CHECK(as_text(again[0], Language::vietnamese) == as_text(kPicture, Language::vietnamese));
  CHECK(as_text(again[1], Language::vietnamese) == as_text(first[0], Language::vietnamese));
  CHECK(packed_metadata(plan) == packed_metadata(doubtful(first)));
}

TEST_CASE("a document with an error is parsed each time, and its text is not kept") {
  Builds builds;
  const auto records = builds.begin();
  int parsed_times = 0;
  for (int build = 0; build < 2; ++build) {
    std::vector<Problem> problems;
    const auto secret = [&] {
      ++parsed_times;
      return parse_document(kPath, "KẾ HOẠCH\n**TỐI MẬT**\nviệc kín\n\n1. Một.\n", problems);
    };
    recall(*records, kPlan, problems, secret, never);
    CHECK(problems.size() == 1);
  }
  CHECK(parsed_times == 2);
  CHECK(fs::file_size(builds.file()) < 100);
}

TEST_CASE("a document that is not kept keeps its wording") {
  Builds builds;
  Records none;
  CHECK(wording_of(builds.recalled(none)) == packed_wording(parsed()));
  CHECK(builds.again == 0);

  const auto records = builds.begin();
  std::vector<Problem> problems;
  const auto told_elsewhere = [&] {
    problems.push_back(kPicture);
    return parsed();
  };
  CHECK(wording_of(*recall(*records, kPlan, problems, told_elsewhere, never)) == packed_wording(parsed()));
  CHECK(wording_of(builds.recalled(*records)) == packed_wording(parsed()));
  CHECK(builds.at_first == 1);
  CHECK_FALSE(recall(
      *records, materials({"x"}), problems, [] { return std::nullopt; }, never));
}

TEST_SUITE_END();
