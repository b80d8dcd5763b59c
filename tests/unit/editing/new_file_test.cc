#include "editing/new_file.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "base/message.h"

using namespace vankho;
namespace fs = std::filesystem;

namespace {

// A folder of its own, which goes with it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "vankho-editing-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  fs::path operator/(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

std::string bytes_of(const fs::path& path) {
  std::stringstream bytes;
  bytes << std::ifstream(path).rdbuf();
  return bytes.str();
}

}  // namespace

TEST_SUITE_BEGIN("new_file");

TEST_CASE("a file that is there is not overwritten") {
  const Folder folder;
  write_new_file(folder / "a/b.md", "một");
  std::string said;
  try {
    write_new_file(folder / "a/b.md", "hai");
  } catch (const UsageFailure& failure) {
    said = failure.text(Language::vietnamese) + " → " + failure.remedy(Language::vietnamese);
  }
  CHECK(said == "đã có tệp " + (folder / "a/b.md").string() +
                    ", vankho không ghi đè → Đổi trích yếu, hoặc dời tệp cũ đi rồi làm lại.");
  CHECK(bytes_of(folder / "a/b.md") == "một");
}

TEST_CASE("a file is not written through a link that leads out of its folder") {
  const Folder folder;
  fs::create_directories(folder / "kho/van-ban");
  fs::create_directories(folder / "ngoai");
  fs::create_directory_symlink(folder / "ngoai", folder / "kho/van-ban/a");
  fs::create_directory_symlink(folder / "kho/van-ban", folder / "kho/trong");
  fs::create_symlink(folder / "ngoai/c.md", folder / "kho/c.md");  // to nothing
  for (const char* path : {"van-ban/a/b.md", "van-ban/a/2026/b.md", "../b.md"}) {
    std::string said;
    try {
      write_new_file_below(folder / "kho", path, "một");
    } catch (const UsageFailure& failure) {
      said = failure.text(Language::vietnamese);
    }
    CHECK_MESSAGE(said.find("đi qua một liên kết (symlink) ra ngoài kho") != said.npos, path);
  }
  CHECK_THROWS_AS(write_new_file_below(folder / "kho", "c.md", "một"), UsageFailure);
  CHECK(fs::is_empty(folder / "ngoai"));
  for (const char* path : {"van-ban/b/2026/b.md", "trong/b.md"}) {
    write_new_file_below(folder / "kho", path, "một");
    CHECK(bytes_of((folder / "kho") / path) == "một");
  }
}

TEST_CASE("a link in the place of what is written beside a file is not followed") {
  const Folder folder;
  write_new_file(folder / "a.md", "một");
  write_new_file(folder / "ngoai", "hai");
  fs::create_symlink(folder / "ngoai", folder / "a.md.vankho-moi");
  CHECK_THROWS_AS(replace_file(folder / "a.md", "ba"), EnvironmentFailure);
  CHECK(bytes_of(folder / "ngoai") == "hai");
  CHECK(bytes_of(folder / "a.md") == "một");
}

TEST_CASE("a replaced file keeps who may read it, and leaves nothing beside it") {
  const Folder folder;
  write_new_file(folder / "a.md", "một");
  fs::permissions(folder / "a.md", fs::perms::owner_read | fs::perms::owner_write);
  replace_file(folder / "a.md", "hai");
  CHECK(bytes_of(folder / "a.md") == "hai");
  CHECK(fs::status(folder / "a.md").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(std::distance(fs::directory_iterator((folder / "a.md").parent_path()), fs::directory_iterator()) ==
        1);
}

TEST_SUITE_END();
