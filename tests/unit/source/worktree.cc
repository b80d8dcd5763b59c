#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

#include "repository.h"
#include "source/snapshot.h"

namespace vankho::test {
namespace {

Day today() { return *make_day(2024, 5, 19); }

std::unique_ptr<Snapshot> open_folder(const std::string& directory) {
  std::vector<Problem> problems;
  std::unique_ptr<Snapshot> snapshot = open_worktree(directory, today(), problems);
  CHECK(report(problems) == "");
  return snapshot;
}

std::string problems_in(const std::string& directory, std::string* content = nullptr) {
  std::vector<Problem> problems;
  std::unique_ptr<Snapshot> snapshot = open_worktree(directory, today(), problems);
  if (content) *content = paths(snapshot->content);
  return report(problems);
}

std::string failure_in(const std::string& directory) {
  std::vector<Problem> problems;
  return failure_of([&] { open_worktree(directory, today(), problems); });
}

// Makes git's index certain of its files: it is not where they are as young as itself.
void age(const Repository& repository) {
  repository.git("ls-files -z | (cd " + repository.path() + " && xargs -0 touch -d 2024-01-01)");
  repository.git("update-index -q --refresh");
}

}  // namespace

TEST_SUITE("worktree") {
  TEST_CASE("a file of more than anybody publishes is listed without being read") {
    TemporaryFolder folder;
    run("cd " + folder.path() + " && mkdir content && truncate -s 1T content/phim.mp4");
    std::unique_ptr<Snapshot> snapshot = open_folder(folder.path());
    CHECK(paths(snapshot->content) == "phim.mp4");
    CHECK(snapshot->content[0].size == std::uint64_t{1} << 40);
  }

  TEST_CASE("a plain folder is read as it lies on disk") {
    TemporaryFolder folder;
    run("cd " + folder.path() +
        " && mkdir -p content/van-ban themes/t && echo a > content/van-ban/a.md && echo t > themes/t/t.css "
        "&& "
        "echo h > content/.an && echo r > README.md");
    std::unique_ptr<Snapshot> snapshot = open_folder(folder.path());
    CHECK(paths(snapshot->content) == "van-ban/a.md");
    CHECK(paths(snapshot->themes) == "t/t.css");
    CHECK(snapshot->commit == "");
    CHECK(snapshot->day == today());
    CHECK(snapshot->reader()->read(snapshot->content[0]) == "a\n");
    CHECK(snapshot->reader()->read(snapshot->themes[0]) == "t\n");
  }

  TEST_CASE("a folder without a content folder is the content itself") {
    TemporaryFolder folder;
    run("cd " + folder.path() +
        " && mkdir -p van-ban themes/t && echo a > van-ban/a.md && echo t > themes/t/t.css");
    std::unique_ptr<Snapshot> snapshot = open_folder(folder.path());
    CHECK(paths(snapshot->content) == "van-ban/a.md");
    CHECK(paths(snapshot->themes) == "t/t.css");
  }

  TEST_CASE("a repository's own folder is no content") {
    Repository repository;
    repository.write("a.md", "a\n");
    repository.commit("Đầu tiên");
    CHECK(paths(open_folder(repository.path())->content) == "a.md");
  }

  TEST_CASE("files that are not committed yet are there, with the commit that they will follow") {
    Repository repository;
    repository.write("content/a.md", "a\n");
    std::string id = repository.commit("Đầu tiên");
    repository.write("content/a.md", "a sửa\n");
    repository.write("content/moi.md", "mới\n");
    std::unique_ptr<Snapshot> snapshot = open_folder(repository.path());
    CHECK(paths(snapshot->content) == "a.md moi.md");
    CHECK(snapshot->reader()->read(snapshot->content[0]) == "a sửa\n");
    CHECK(snapshot->commit == id);
  }

  TEST_CASE("a repository without a commit has its files") {
    Repository repository;
    repository.write("content/a.md", "a\n");
    std::unique_ptr<Snapshot> snapshot = open_folder(repository.path());
    CHECK(paths(snapshot->content) == "a.md");
    CHECK(snapshot->commit == "");
  }

  TEST_CASE("a second work tree has its own files and its own commit") {
    Repository repository;
    TemporaryFolder folder;
    repository.write("content/a.md", "a\n");
    std::string first = repository.commit("Đầu tiên");
    repository.write("content/b.md", "b\n");
    repository.commit("Thứ hai");
    repository.git("worktree add -q --detach " + folder.path() + "/w " + first);
    std::unique_ptr<Snapshot> snapshot = open_folder(folder.path() + "/w");
    CHECK(paths(snapshot->content) == "a.md");
    CHECK(snapshot->commit == first);
  }

  TEST_CASE("what git ignores is left out unless it is tracked") {
    Repository repository;
    repository.write(".gitignore", "*.tmp\n/content/nhap/\n");
    repository.write("content/.gitignore", "rieng.md\n");
    for (const char* file : {"a.md", "a.tmp", "van-ban/b.tmp", "nhap/c.md", "nhap/theo-doi.md", "rieng.md",
                             "van-ban/rieng.md", "theo-doi.tmp"}) {
      repository.write(std::string("content/") + file, "x\n");
    }
    repository.git("add -f content/theo-doi.tmp content/nhap/theo-doi.md");
    CHECK(paths(open_folder(repository.path())->content) == "a.md nhap/theo-doi.md theo-doi.tmp");
  }

  TEST_CASE("what the user has git ignore everywhere is not left out") {
    TemporaryFolder home;
    run("mkdir -p " + home.path() + "/git && echo '*.md' > " + home.path() + "/git/ignore");
    std::error_code error;
    std::string program = std::filesystem::read_symlink("/proc/self/exe", error).string();
    if (error) return;  // in a root without /proc
    run("XDG_CONFIG_HOME=" + home.path() + " " + program + " --test-case='what git ignores is left out*'");
  }

  TEST_CASE("a repository around the folder has no say") {
    Repository repository;
    repository.write(".gitignore", "*.md\n");
    repository.write("trang/content/a.md", "a\n");
    repository.commit("Đầu tiên");
    std::unique_ptr<Snapshot> snapshot = open_folder(repository.path() + "/trang");
    CHECK(paths(snapshot->content) == "a.md");
    CHECK(snapshot->commit == "");
  }

  TEST_CASE("ids are those that git gives the bytes on disk, whatever its index holds") {
    Repository repository;
    repository.write(".gitattributes", "*.md text eol=lf\n");
    repository.write("content/crlf.md", "a\r\nb\r\n");
    repository.write("content/cu.md", "cũ\n");
    repository.write("content/sua.md", "một\n");
    repository.write("content/rong.md", "");
    repository.commit("Đầu tiên");
    age(repository);
    repository.write("content/sua.md", "hai\n");
    repository.write("content/moi.md", "mới\n");
    std::unique_ptr<Snapshot> snapshot = open_folder(repository.path());
    REQUIRE(paths(snapshot->content) == "crlf.md cu.md moi.md rong.md sua.md");
    for (const Entry& entry : snapshot->content) {
      CAPTURE(entry.path);
      CHECK(entry.blob == repository.git("hash-object --no-filters content/" + entry.path));
      CHECK(entry.size == std::filesystem::file_size(repository.path() + "/content/" + entry.path));
    }
  }

  TEST_CASE("a change that keeps a file's size and time is seen") {
    Repository repository;
    repository.write("content/a.md", "một\n");
    repository.commit("Đầu tiên");
    age(repository);
    repository.write("content/a.md", "mốt\n");
    run("touch -d 2024-01-01 " + repository.path() + "/content/a.md");
    std::unique_ptr<Snapshot> snapshot = open_folder(repository.path());
    CHECK(snapshot->content[0].blob == repository.git("hash-object content/a.md"));
  }

  TEST_CASE("links, pipes and other repositories are refused") {
    Repository repository;
    repository.write("content/a.md", "a\n");
    repository.write("content/kho-con/b.md", "b\n");
    run("cd " + repository.path() +
        "/content && ln -s a.md lien-ket.md && ln -s /etc thu-muc && mkfifo ong && git init -q kho-con");
    std::string content;
    CHECK(problems_in(repository.path(), &content) ==
          "kho-con: lỗi: đây là một kho git khác (submodule), không thuộc bản ghi này\n"
          "    → Chép các tệp cần dùng vào thư mục rồi bỏ kho con, hoặc khai báo kho ấy ở mục kho của "
          "site.yaml.\n"
          "lien-ket.md: lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho\n"
          "    → Thay liên kết bằng chính tệp mà nó trỏ tới.\n"
          "ong: lỗi: đây không phải là tệp thường\n"
          "    → Bỏ nó ra khỏi thư mục nội dung.\n"
          "thu-muc: lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho\n"
          "    → Thay liên kết bằng chính tệp mà nó trỏ tới.\n");
    CHECK(content == "a.md");
  }

  TEST_CASE("the gate for names stands here too") {
    TemporaryFolder folder;
    run("mkdir " + folder.path() + "/content && cd " + folder.path() + "/content && touch CON.md a.md A.md");
    std::string content;
    CHECK(problems_in(folder.path(), &content) ==
          "CON.md: lỗi: tên 'CON.md' không dùng được vì CON là tên thiết bị của Windows\n"
          "    → Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.\n"
          "a.md: lỗi: tên 'a.md' chỉ khác 'A.md' ở chữ hoa, chữ thường; Windows coi là một\n"
          "    → Đổi tên một trong hai.\n");
    CHECK(content == "A.md");
  }

  TEST_CASE("a file that changes or goes after the listing fails when it is read") {
    TemporaryFolder folder;
    std::string file = folder.path() + "/a.md";
    std::ofstream(file) << "một\n";
    run("touch -d 2024-01-01 " + file);
    std::unique_ptr<Snapshot> snapshot = open_folder(folder.path());
    SUBCASE("changed") { std::ofstream(file) << "mốt\n"; }
    SUBCASE("longer") { std::ofstream(file, std::ios::app) << "hai\n"; }
    SUBCASE("gone") { std::filesystem::remove(file); }
    CHECK(failure_of([&] { snapshot->reader()->read(snapshot->content[0]); }) ==
          "3: a.md vừa bị sửa trong lúc đang đọc. Chạy lại lệnh.\n"
          "a.md was changed while it was being read. Run the command again.");
  }

  TEST_CASE("a repository without a work tree is a wrong use") {
    Repository repository("--bare");
    CHECK(failure_in(repository.path()) ==
          "2: " + repository.path() +
              " là kho git, không phải thư mục làm việc. Bỏ --worktree để đọc bản đã ghi vào kho.\n" +
              repository.path() +
              " is a git repository, not a working tree. Leave out --worktree to read what is committed.");
  }

  TEST_CASE("a folder that is not there") {
    TemporaryFolder folder;
    CHECK(failure_in(folder.path() + "/khong-co") ==
          "3: không đọc được " + folder.path() +
              "/khong-co: No such file or directory. Kiểm tra tệp còn đó và quyền đọc.\ncannot read " +
              folder.path() +
              "/khong-co: No such file or directory. Check that the file is there and may be read.");
  }

  TEST_CASE("a portal is found from the folders in it") {
    Repository repository;
    repository.write("content/van-ban/x/a.md", "KẾ HOẠCH\n");
    const std::string top = std::filesystem::canonical(repository.path()).string() + "/";
    CHECK(portal_around(repository.path()) == repository.path());
    CHECK(portal_around(repository.path() + "/content") == repository.path() + "/content");
    CHECK(portal_around(repository.path() + "/content/van-ban/x") == top);
    CHECK(portal_around(repository.path() + "/khong-co") == repository.path() + "/khong-co");
  }

  TEST_CASE("a folder with nothing of a portal, in no repository, is none") {
    TemporaryFolder folder;
    CHECK(portal_around(folder.path()) == std::nullopt);
  }
}

}  // namespace vankho::test
