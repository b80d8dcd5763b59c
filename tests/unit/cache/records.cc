#include "cache/records.h"

#include <doctest/doctest.h>

#include <fstream>

#include "base/read_file.h"
#include "folders.h"

TEST_SUITE_BEGIN("records");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

const Materials kPlan = materials({"ke-hoach.md"}), kReport = materials({"bao-cao.md"});

std::string found(const Records& records, const Materials& of) {
  std::string bytes;
  return records.find(of, bytes) ? bytes : "nothing";
}

// Opened as for a build of the same repository each time.
class Repository {
 public:
  std::string find(const Materials& of, const std::string& program = "a1") const {
    return found(Records(cache(), "/kho", program), of);
  }
  void add(const Materials& of, std::string_view bytes, const std::string& program = "a1") const {
    Records(cache(), "/kho", program).add(of, bytes);
  }
  fs::path cache() const { return temporary_ / "cache"; }
  fs::path file() const { return fs::directory_iterator(cache() / "records")->path(); }

 private:
  TemporaryFolder temporary_;
};

}  // namespace

TEST_CASE("what was added is found by the next build") {
  const Repository repository;
  CHECK(repository.find(kPlan) == "nothing");
  repository.add(kPlan, "kế hoạch");
  repository.add(kReport, "");
  CHECK(repository.find(kPlan) == "kế hoạch");
  CHECK(repository.find(kReport) == "");
}

TEST_CASE("what another program added is not found, and is gone then") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  CHECK(repository.find(kPlan, "a12") == "nothing");
  CHECK(repository.find(kPlan) == "nothing");
}

TEST_CASE("another repository has other records") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  CHECK(found(Records(repository.cache(), "/kho-khac", "a1"), kPlan) == "nothing");
}

TEST_CASE("only its owner can read the file") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  CHECK(fs::status(repository.file()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("whatever byte is damaged, nothing else than what was added is found, and adding goes on") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  const std::string sound = *read_file(repository.file());
  for (std::size_t i = 0; i < sound.size(); ++i) {
    std::string damaged = sound;
    damaged[i] = static_cast<char>(damaged[i] ^ 1);
    std::ofstream(repository.file(), std::ios::binary) << damaged;
    CAPTURE(i);
    const std::string now = repository.find(kPlan);
    CHECK((now == "nothing" || now == "kế hoạch"));
    repository.add(kPlan, "kế hoạch");
    CHECK(repository.find(kPlan) == "kế hoạch");
  }
}

TEST_CASE("a file that was cut short loses its last record only") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  const std::uintmax_t size = fs::file_size(repository.file());
  repository.add(kReport, "báo cáo");
  const std::string whole = *read_file(repository.file());
  for (std::size_t left = size; left < whole.size(); ++left) {
    std::ofstream(repository.file(), std::ios::binary) << whole.substr(0, left);
    CHECK(repository.find(kPlan) == "kế hoạch");
    CHECK(repository.find(kReport) == "nothing");
  }
  repository.add(kReport, "báo cáo");
  CHECK(repository.find(kReport) == "báo cáo");
}

TEST_CASE("a second build at the same time reads and adds nothing") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  {
    Records first(repository.cache(), "/kho", "a1"), second(repository.cache(), "/kho", "a1");
    CHECK(found(second, kPlan) == "kế hoạch");
    second.add(kReport, "báo cáo");
    first.add(kReport, "báo cáo số 1");
  }
  CHECK(repository.find(kReport) == "báo cáo số 1");
}

TEST_CASE("once more was not asked for than was, only what was asked for stays") {
  const Repository repository;
  repository.add(kPlan, "kế hoạch");
  repository.add(kReport, std::string(500, 'x') + "báo cáo");
  const std::uintmax_t before = fs::file_size(repository.file());
  {
    Records records(repository.cache(), "/kho", "a1");
    REQUIRE(found(records, kReport) != "nothing");
    records.drop_unused();
  }
  CHECK(fs::file_size(repository.file()) == before);
  const Materials third = materials({"nghi-quyet.md"});
  repository.add(third, "nghị quyết");
  {
    Records records(repository.cache(), "/kho", "a1");
    REQUIRE(found(records, kPlan) != "nothing");
    records.drop_unused();
  }
  CHECK(fs::file_size(repository.file()) < before);
  CHECK(repository.find(kPlan) == "kế hoạch");
  CHECK(repository.find(kReport) == "nothing");
}

TEST_CASE("without a cache folder nothing is remembered") {
  Records records("", "/kho", "a1");
  records.add(kPlan, "kế hoạch");
  CHECK(found(records, kPlan) == "nothing");
}

TEST_SUITE_END();
