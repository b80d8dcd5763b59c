#include "publish/removal.h"

#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <cerrno>

#include "folders.h"
#include "refusing_kernel.h"

TEST_SUITE_BEGIN("removal");

using namespace vankho::publish;
namespace fs = std::filesystem;

namespace {

// A site of some folders, one within another, with dot files and links beside the files.
void fill(const fs::path& folder) {
  for (const char* file : {"index.html", ".vankho", "van-ban/a.html", "van-ban/2024/b.html",
                           "van-ban/2024/.x/c", "nam/2024/trang-2.html"})
    put(folder / file, "chữ");
  fs::create_directories(folder / "rong/trong");
  fs::create_symlink("khong-co", folder / "nam/lac");
}

}  // namespace

TEST_CASE("a folder is removed with all that is in it, and what links lead to stays") {
  for (unsigned jobs : {1U, 4U}) {
    TemporaryFolder temporary;
    fill(temporary / "site");
    put(temporary / "ngoai/giu.txt", "giữ");
    fs::create_directory_symlink(temporary / "ngoai", temporary / "site/van-ban/ngoai");
    fs::permissions(temporary / "site/nam/2024/trang-2.html", fs::perms(0400));
    remove_folder((temporary / "site").string(), jobs);
    CHECK(tree(temporary.path()) == Tree{{"ngoai/giu.txt", "giữ"}});
    CHECK_FALSE(fs::exists(temporary / "site"));
  }
}

TEST_CASE("a link to a folder is removed as a link") {
  TemporaryFolder temporary;
  put(temporary / "ngoai/trong/giu.txt", "giữ");
  fs::create_directory_symlink(temporary / "ngoai", temporary / "site");
  remove_folder((temporary / "site").string(), 2);
  CHECK(tree(temporary.path()) == Tree{{"ngoai/trong/giu.txt", "giữ"}});
}

TEST_CASE("what is not there is no fault, and what cannot be removed stays") {
  TemporaryFolder temporary;
  remove_folder((temporary / "khong-co").string(), 2);
  fill(temporary / "site");
  fs::remove(temporary / "site/nam/lac");  // which cannot be read
  const Tree before = tree(temporary.path());
  where_kernel_refuses({SYS_unlinkat, SYS_rmdir, SYS_unlink}, EIO,
                       [&] { remove_folder((temporary / "site").string(), 1); });
  CHECK(tree(temporary.path()) == before);
}

TEST_SUITE_END();
