#include "publish/output.h"

#include <doctest/doctest.h>
#include <sys/mount.h>

#include "folders.h"
#include "publish/staging.h"

TEST_SUITE_BEGIN("output");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

void build(const fs::path& out, std::string_view home) {
  Staging staging(out);
  staging.write("index.html", home);
  staging.commit();
}

// What refusing `out` says; empty if it is accepted.
std::string refusal(const fs::path& out, Language language = Language::english) {
  try {
    build(out, "home");
    return "";
  } catch (const UsageFailure& failure) {
    return failure.text(language);
  }
}

// Stands in a folder for as long as it lives.
class CurrentFolder {
 public:
  explicit CurrentFolder(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
  ~CurrentFolder() { fs::current_path(before_); }

 private:
  fs::path before_;
};

}  // namespace

TEST_CASE("a folder with files of someone else is refused and stays") {
  TemporaryFolder temporary;
  put(temporary / "thesis/chapter.txt", "ten years of work");
  std::string folder = temporary / "thesis";
  CHECK(refusal(folder) ==
        folder + " has files that vankho did not make (chapter.txt), so it is not replaced");
  CHECK(refusal(folder, Language::vietnamese) ==
        folder + " có tệp không do vankho tạo ra (chapter.txt), nên không thể thay thế");
  CHECK(tree(temporary.path()) == Tree{{"thesis/chapter.txt", "ten years of work"}});
}

TEST_CASE("files that people put into an output are not lost with it") {
  TemporaryFolder temporary;
  const std::string site = temporary / "site";
  build(site, "old");
  put(temporary / "site/van-ban/note.txt", "of the webmaster");
  put(temporary / "site/photo/party.jpg", "of somebody");
  const Tree before = tree(site);
  CHECK(refusal(site) ==
        site + " has files that vankho did not make (photo/party.jpg), so it is not replaced");
  CHECK(tree(site) == before);
}

TEST_CASE("a file that appears while a site is built is not lost either") {
  TemporaryFolder temporary;
  const std::string site = temporary / "site";
  build(site, "old");
  Staging staging(site);
  put(temporary / "site/note.txt", "of the webmaster");
  CHECK_THROWS_AS(staging.commit(), UsageFailure);
  CHECK(get(temporary / "site/note.txt") == "of the webmaster");
}

TEST_CASE("what operating systems leave in an output, and the seal of a copy, are nobody's files") {
  TemporaryFolder temporary;
  for (const char* file : {"BAN-SAO.txt", "BAN-SAO.txt.minisig", "Thumbs.db", "van-ban/desktop.ini",
                           "System Volume Information/IndexerVolumeGuid"}) {
    CAPTURE(file);
    build(temporary / "site", "old");
    put(temporary / "site" / file, "x");
    CHECK(refusal(temporary / "site") == "");
  }
}

TEST_CASE("an output whose list of hashes is gone or damaged is replaced") {
  TemporaryFolder temporary;
  for (const char* sums : {"", "no list", "no list\n"}) {
    CAPTURE(sums);
    build(temporary / "site", "old");
    put(temporary / "site/left.html", "of a former build");
    put(temporary / "site/SHA256SUMS", sums);
    CHECK(refusal(temporary / "site") == "");
  }
  put(temporary / "site/left.html", "of a former build");
  fs::remove(temporary / "site/SHA256SUMS");
  CHECK(refusal(temporary / "site") == "");
}

TEST_CASE("someone else's file called .vankho is no marker") {
  TemporaryFolder temporary;
  put(temporary / "home/.vankho", "theme = dark");
  put(temporary / "home/letter.txt", "dear");
  CHECK(refusal(temporary / "home") ==
        (temporary / "home").string() +
            " has files that vankho did not make (letter.txt), so it is not replaced");
}

TEST_CASE("an empty folder, or one with dot files only, is taken") {
  TemporaryFolder temporary;
  fs::create_directory(temporary / "empty");
  put(temporary / "dots/.gitignore", "*");
  CHECK(refusal(temporary / "empty") == "");
  CHECK(refusal(temporary / "dots") == "");
  CHECK(get(temporary / "dots/.gitignore") == "*");
}

TEST_CASE("a link to a folder stays a link, and its target is replaced") {
  TemporaryFolder temporary;
  build(temporary / "disk2/site", "old");
  fs::create_directory_symlink("disk2/site", temporary / "site");
  build(temporary / "site", "new");
  CHECK(fs::read_symlink(temporary / "site") == "disk2/site");
  CHECK(get(temporary / "disk2/site/index.html") == "new");
}

TEST_CASE("a slash at the end and dots in the middle make no difference") {
  TemporaryFolder temporary;
  CurrentFolder here(temporary.path());
  build("site/", "one");
  CHECK(get(temporary / "site/index.html") == "one");
  build("./site/../other/../site/.", "two");
  CHECK(get(temporary / "site/index.html") == "two");
}

TEST_CASE("what is no folder is refused") {
  TemporaryFolder temporary;
  put(temporary / "file", "text");
  fs::create_symlink("nowhere", temporary / "dangling");
  CHECK(refusal(temporary / "file") == (temporary / "file").string() + " is not a folder");
  CHECK(refusal(temporary / "dangling") == (temporary / "dangling").string() + " is not a folder");
  CHECK(get(temporary / "file") == "text");
}

TEST_CASE("the root, no name, the current folder and those above it are refused") {
  TemporaryFolder temporary;
  fs::create_directories(temporary / "work/here");
  CurrentFolder here(temporary / "work/here");
  std::string current = temporary / "work/here", above = temporary / "work";
  CHECK(refusal("/") == "a site cannot be built into the root folder /");
  CHECK(refusal("") == "the output folder has no name");
  CHECK(refusal(".") == current + " holds the current folder (" + current + "), so it cannot be replaced");
  CHECK(refusal("..") == above + " holds the current folder (" + current + "), so it cannot be replaced");
  CHECK(refusal("../her") == "");  // a name that only begins like it
}

TEST_CASE("a mount point is refused, and so is an output with one inside") {
  TemporaryFolder temporary;
  build(temporary / "site", "home");
  std::string inside = temporary / "site/.data";
  fs::create_directory(inside);
  if (::mount("none", inside.c_str(), "tmpfs", 0, nullptr) != 0) {
    MESSAGE("skipped: mounting is not allowed here");
    return;
  }
  put(temporary / "site/.data/precious", "kept");
  std::string at_mount = refusal(inside), with_mount = refusal(temporary / "site");
  CHECK(get(temporary / "site/.data/precious") == "kept");
  REQUIRE(::umount(inside.c_str()) == 0);
  CHECK(at_mount == inside + " is a mount point, so it cannot be replaced");
  CHECK(with_mount == inside + " is a mount point, so it cannot be replaced");
}

TEST_CASE("dot files and folders of the old output stay") {
  TemporaryFolder temporary;
  build(temporary / "site", "old");
  put(temporary / "site/.htaccess", "Require ip 10.0.0.0/8");
  put(temporary / "site/.git/refs/heads/main", "0123");
  fs::permissions(temporary / "site/.git/refs", fs::perms(0700));
  fs::create_symlink("nowhere", temporary / "site/.link");
  struct stat before = status_of(temporary / "site/.htaccess");

  build(temporary / "site", "new");
  CHECK(get(temporary / "site/index.html") == "new");
  CHECK(get(temporary / "site/.htaccess") == "Require ip 10.0.0.0/8");
  CHECK(status_of(temporary / "site/.htaccess").st_ino == before.st_ino);
  CHECK(get(temporary / "site/.git/refs/heads/main") == "0123");
  CHECK(status_of(temporary / "site/.git/refs").st_mode == (S_IFDIR | 0700));
  CHECK(fs::read_symlink(temporary / "site/.link") == "nowhere");
}

TEST_CASE("a dot file goes with its folder, and is in no list") {
  TemporaryFolder temporary;
  auto build_folders = [&](const std::vector<std::string>& folders) {
    Staging staging(temporary / "site");
    for (const std::string& folder : folders) staging.write(folder + "/index.html", "");
    staging.write(".well-known/security.txt", "Contact: nobody");
    return staging.commit();
  };
  build_folders({"kept", "gone"});
  put(temporary / "site/kept/.htaccess", "a");
  put(temporary / "site/gone/.htaccess", "b");
  put(temporary / "site/.well-known/security.txt", "changed by hand");
  put(temporary / "site/.well-known/other.txt", "by hand");
  CHECK(build_folders({"kept"}) == Staging::Counts{.written = 1, .unchanged = 1, .removed = 1});

  Tree files = tree(temporary / "site");
  CHECK(files.at("kept/.htaccess") == "a");
  CHECK_FALSE(files.contains("gone/.htaccess"));
  CHECK(files.at(".well-known/security.txt") == "Contact: nobody");
  CHECK(files.at(".well-known/other.txt") == "by hand");
  CHECK(files.at("SHA256SUMS").substr(64) == "  kept/index.html\n");
}

TEST_SUITE_END();
