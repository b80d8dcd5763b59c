#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

#include "repository.h"
#include "source/snapshot.h"

namespace vankho::test {
namespace {

namespace fs = std::filesystem;

struct Tampered {
  Repository repository;
  fs::path git = fs::path(repository.path()) / ".git";

  Tampered() {
    repository.write("content/van-ban/a.md", "KẾ HOẠCH\n");
    repository.commit("Đầu tiên");
  }

  void make_pipe(const std::string& name) const {
    fs::remove(git / name);
    REQUIRE(mkfifo((git / name).c_str(), 0600) == 0);
  }

  void swell(const std::string& name, std::uintmax_t size) const {
    if (!fs::exists(git / name)) repository.write(".git/" + name, "");
    fs::resize_file(git / name, size);
  }

  std::string failure(const std::string& directory = "") const {
    std::vector<Problem> problems;
    return failure_of(
        [&] { open_commit(directory.empty() ? repository.path() : directory, "HEAD", problems); });
  }

  std::string not_regular(const std::string& name) const {
    return "3: trong kho git, " + (git / name).string() +
           " không phải tệp thường. Git không tạo ra như vậy, kho có thể đã bị can thiệp: khôi phục kho từ "
           "bản "
           "sao, hoặc chép (git clone) lại từ nơi tin cậy.\nin the git repository, " +
           (git / name).string() +
           " is no regular file. Git makes no such thing; somebody may have meddled: restore the repository "
           "from "
           "a copy, or clone it again from a place that you trust.";
  }

  std::string too_large(const std::string& name, int megabytes) const {
    const std::string most = std::to_string(megabytes) + " MB";
    return "3: trong kho git, " + (git / name).string() + " nặng quá " + most +
           ". Git không ghi tệp ấy lớn như vậy, kho có thể đã bị can thiệp: khôi phục kho từ bản sao, hoặc "
           "chép "
           "(git clone) lại từ nơi tin cậy.\nin the git repository, " +
           (git / name).string() + " has more than " + most +
           ". Git writes no such file; somebody may have meddled: restore the repository from a copy, or "
           "clone it "
           "again from a place that you trust.";
  }
};

std::string failure_in_tree(const std::string& directory) {
  std::vector<Problem> problems;
  return failure_of([&] { open_worktree(directory, *make_day(2024, 5, 19), problems); });
}

}  // namespace

TEST_SUITE("own files") {
  TEST_CASE("a pipe that the configuration names is told of, and not waited for") {
    const Tampered tampered;
    tampered.make_pipe("khac");
    tampered.repository.write(".git/config", "[include]\n\tpath = khac\n");
    CHECK(tampered.failure() == tampered.not_regular("khac"));
    for (const std::string& named : {std::string(".git/khac"), (tampered.git / "khac").string()}) {
      tampered.repository.write(".git/config", "[core]\n\tbare = false\n\texcludesFile = " + named + "\n");
      CHECK(tampered.failure() == "");
      CHECK(failure_in_tree(tampered.repository.path()) == tampered.not_regular("khac"));
    }
  }

  TEST_CASE("a pipe among git's own files is told of, and not waited for") {
    for (const char* name :
         {"config", "packed-refs", "shallow", "index", "info/exclude", "info/attributes", "refs/heads/main",
          "refs/tags/v1", "objects/info/alternates", "objects/pack/pack-1.idx"}) {
      const Tampered tampered;
      tampered.make_pipe(name);
      CHECK(tampered.failure() == tampered.not_regular(name));
    }
  }

  TEST_CASE("a file of git's own that is larger than git writes it is not read") {
    for (const char* name : {"config", "HEAD", "refs/heads/main", "objects/info/alternates"}) {
      const Tampered tampered;
      tampered.swell(name, (1 << 20) + 1);
      CHECK(tampered.failure() == tampered.too_large(name, 1));
    }
    for (const char* name : {"packed-refs", "shallow", "index"}) {
      const Tampered tampered;
      tampered.swell(name, (64 << 20) + 1);
      CHECK(tampered.failure() == tampered.too_large(name, 64));
    }
  }

  TEST_CASE("a working tree is held to the same, with what its folders have git ignore") {
    for (const char* name : {"info/exclude", "../.gitignore", "../content/van-ban/.gitignore"}) {
      const Tampered tampered;
      tampered.make_pipe(name);
      const std::string file = (tampered.git / name).lexically_normal().string();
      CHECK(failure_in_tree(tampered.repository.path())
                .starts_with("3: trong kho git, " + file + " không phải tệp thường. "));
    }
  }

  TEST_CASE("a repository around a working tree is not looked at") {
    const Tampered around;
    around.make_pipe("config");
    CHECK(failure_in_tree(around.repository.path() + "/content") == "");
  }

  TEST_CASE("a second working tree is read, and held to what it shares with the first") {
    const Tampered tampered;
    const std::string second = tampered.repository.path() + "-hai";
    tampered.repository.git("worktree add -q " + second);
    CHECK(tampered.failure(second) == "");
    tampered.make_pipe("config");
    CHECK(tampered.failure(second) == tampered.not_regular("config"));
  }

  TEST_CASE("a repository whose folders are links to another is read") {
    const Tampered tampered;
    const fs::path second = tampered.repository.path() + "-hai";
    fs::create_directory(second);
    fs::copy(tampered.git / "HEAD", second / "HEAD");
    for (const char* name : {"config", "objects", "refs"})
      fs::create_symlink(tampered.git / name, second / name);
    CHECK(tampered.failure(second) == "");
  }
}

}  // namespace vankho::test
