#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "repository.h"
#include "source/snapshot.h"

namespace vankho::test {
namespace {

// Two documents, an attachment, a theme, and what is no content.
std::string fill(const Repository& repository) {
  repository.write("content/site.yaml", "ten: Kho\n");
  repository.write("content/van-ban/a/kế hoạch.md", "KẾ HOẠCH\n");
  repository.write("content/van-ban/a.md", "");
  repository.write("content/van-ban/a/so-lieu.xlsx", std::string("PK\0\1", 4));
  repository.write("content/.gitattributes", "* text\n");
  repository.write("content/.github/x.yml", "x\n");
  repository.write("themes/mac-dinh/trang.html", "<p>\n");
  repository.write("README.md", "Kho\n");
  return repository.commit("Đầu tiên");
}

constexpr const char* kContent = "site.yaml van-ban/a.md van-ban/a/kế hoạch.md van-ban/a/so-lieu.xlsx";

std::string content_at(const std::string& directory, const std::string& ref = "HEAD") {
  std::vector<Problem> problems;
  std::unique_ptr<Snapshot> snapshot = open_commit(directory, ref, problems);
  CHECK(report(problems) == "");
  std::string all = paths(snapshot->content);
  for (const Entry& entry : snapshot->content) all += "\n" + snapshot->reader()->read(entry);
  return all;
}

std::string problems_of(const Repository& repository, const std::string& ref,
                        std::string* content = nullptr) {
  std::vector<Problem> problems;
  std::unique_ptr<Snapshot> snapshot = open_commit(repository.path(), ref, problems);
  if (content) *content = paths(snapshot->content);
  return report(problems);
}

std::string failure_at(const std::string& directory, const std::string& ref = "HEAD") {
  std::vector<Problem> problems;
  return failure_of([&] { open_commit(directory, ref, problems); });
}

}  // namespace

TEST_SUITE("commit") {
  TEST_CASE("content and themes are what the commit has in their folders") {
    Repository repository;
    std::string id = fill(repository);
    repository.write("content/chua-ghi.md", "x");
    std::unique_ptr<Snapshot> snapshot = open(repository);
    CHECK(paths(snapshot->content) == kContent);
    CHECK(paths(snapshot->themes) == "mac-dinh/trang.html");
    CHECK(snapshot->commit == id);
  }

  TEST_CASE("without a content folder the root is the content, less themes and hidden files") {
    Repository repository;
    repository.write("site.yaml", "ten: Kho\n");
    repository.write("van-ban/a/b.md", "b\n");
    repository.write("van-ban/themes/c.md", "c\n");
    repository.write("themes/mac-dinh/trang.html", "<p>\n");
    repository.write(".gitignore", "x\n");
    repository.commit("Đầu tiên");
    std::unique_ptr<Snapshot> snapshot = open(repository);
    CHECK(paths(snapshot->content) == "site.yaml van-ban/a/b.md van-ban/themes/c.md");
    CHECK(paths(snapshot->themes) == "mac-dinh/trang.html");
  }

  TEST_CASE("ids and sizes are those that git lists") {
    Repository repository;
    fill(repository);
    std::unique_ptr<Snapshot> snapshot = open(repository);
    std::string listed;
    for (const Entry& entry : snapshot->content) {
      if (!listed.empty()) listed += "\n";
      listed += entry.blob + " " + std::to_string(entry.size) + " content/" + entry.path;
    }
    CHECK(listed ==
          repository.git("-c core.quotePath=off ls-tree -r --format='%(objectname) %(objectsize) %(path)' "
                         "HEAD content | grep -v /[.]git"));
  }

  TEST_CASE("bytes come back as they were committed") {
    Repository repository;
    fill(repository);
    std::unique_ptr<Snapshot> snapshot = open(repository);
    std::unique_ptr<Reader> reader = snapshot->reader();
    CHECK(reader->read(snapshot->content[1]) == "");
    CHECK(reader->read(snapshot->content[2]) == "KẾ HOẠCH\n");
    CHECK(reader->read(snapshot->content[3]) == std::string("PK\0\1", 4));
    CHECK(reader->read(snapshot->themes[0]) == "<p>\n");
  }

  TEST_CASE("threads read at once, each with its own reader") {
    Repository repository;
    for (int i = 0; i < 300; ++i) {
      repository.write("content/" + std::to_string(i) + ".md", std::string(4000, 'a') + std::to_string(i));
    }
    repository.commit("Đầu tiên");
    repository.git("gc -q");
    std::unique_ptr<Snapshot> snapshot = open(repository);
    std::vector<std::unique_ptr<Reader>> readers;
    for (int worker = 0; worker < 4; ++worker) readers.push_back(snapshot->reader());
    std::vector<std::string> bytes(snapshot->content.size());
    parallel_for(bytes.size(), 4, [&](std::size_t i, unsigned worker) {
      bytes[i] = readers[worker]->read(snapshot->content[i]);
    });
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      CHECK(bytes[i] + ".md" == std::string(4000, 'a') + snapshot->content[i].path);
    }
  }

  TEST_CASE("a repository reads the same however it is kept and named") {
    Repository repository;
    TemporaryFolder folder;
    fill(repository);
    const std::string expected = content_at(repository.path());
    REQUIRE(expected.starts_with(kContent));

    SUBCASE("its .git folder") { CHECK(content_at(repository.path() + "/.git") == expected); }
    SUBCASE("a folder inside the work tree") {
      CHECK(content_at(repository.path() + "/content/van-ban") == expected);
    }
    SUBCASE("packed") {
      repository.git("gc -q");
      REQUIRE(repository.git("count-objects") == "0 objects, 0 kilobytes");
      CHECK(content_at(repository.path()) == expected);
    }
    SUBCASE("bare") {
      run("git clone -q --bare " + repository.path() + " " + folder.path() + "/b.git");
      CHECK(content_at(folder.path() + "/b.git") == expected);
    }
    SUBCASE("bare, with its objects in another repository") {
      run("git clone -q --bare --shared " + repository.path() + " " + folder.path() + "/b.git");
      CHECK(content_at(folder.path() + "/b.git") == expected);
    }
    SUBCASE("a second work tree") {
      repository.git("worktree add -q --detach " + folder.path() + "/w");
      CHECK(content_at(folder.path() + "/w") == expected);
    }
    SUBCASE("shallow") {
      repository.commit("Thứ hai");
      run("git clone -q --depth 1 file://" + repository.path() + " " + folder.path() + "/s");
      CHECK(content_at(folder.path() + "/s") == expected);
    }
    SUBCASE("with extensions that concern writers only") {
      for (const char* extension : {"worktreeConfig true", "preciousObjects true", "partialClone origin"}) {
        repository.git(std::string("config extensions.") + extension);
      }
      repository.git("config core.repositoryFormatVersion 1");
      CHECK(content_at(repository.path()) == expected);
    }
    SUBCASE("of another user") {
      if (geteuid() == 0) run("chown -R 65534 " + repository.path());
      CHECK(content_at(repository.path()) == expected);
    }
  }

  TEST_CASE("a commit answers to every name that git gives it") {
    Repository repository;
    std::string first = fill(repository);
    repository.git("tag v1");
    repository.git("tag -a -m 'Bản một' v1-ky");
    repository.write("content/site.yaml", "ten: Kho mới\n");
    std::string second = repository.commit("Thứ hai");
    repository.git("branch nháp/một v1");
    repository.git("update-ref refs/remotes/origin/main v1");

    for (const std::string& ref :
         {first, first.substr(0, 10), std::string("v1"), std::string("v1-ky"), std::string("v1-ky^{}"),
          std::string("refs/tags/v1"), std::string("HEAD~1"), std::string("HEAD^"), std::string("main~"),
          std::string("@~1"), std::string("@^"), std::string("main@{1}"), std::string("nháp/một"),
          std::string("heads/nháp/một"), std::string("origin/main"), std::string("main^{/Đầu}"),
          std::string(":/Đầu"), std::string("v1-0-g") + first}) {
      CAPTURE(ref);
      CHECK(open(repository, ref)->commit == first);
    }
    for (const std::string& ref : {std::string("HEAD"), std::string("@"), std::string("main"), second}) {
      CAPTURE(ref);
      CHECK(open(repository, ref)->commit == second);
    }
  }

  TEST_CASE("nothing is checked out and no index is touched") {
    Repository repository;
    fill(repository);
    repository.git("rm -q -r --cached content");
    std::string before =
        run("cd " + repository.path() + " && find . -type f | sort | xargs -d '\\n' sha256sum");
    content_at(repository.path());
    CHECK(run("cd " + repository.path() + " && find . -type f | sort | xargs -d '\\n' sha256sum") == before);
  }

  TEST_CASE("the commit's day is the day in Vietnam on which it was committed") {
    Repository repository;
    repository.commit("Trước nửa đêm", "2024-02-29T16:59:59Z");
    CHECK(iso(open(repository)->day) == "2024-02-29");
    repository.commit("Nửa đêm", "2024-02-29T17:00:00Z");
    CHECK(iso(open(repository)->day) == "2024-03-01");
    repository.commit("Ở nơi khác", "2024-12-31T18:00:00-0800");
    CHECK(iso(open(repository)->day) == "2025-01-01");
  }

  TEST_CASE("links and other repositories are refused, programs are files") {
    Repository repository;
    fill(repository);
    std::string blob = repository.blob("/etc/passwd");
    std::string inner = repository.tree({{"120000", "lien-ket.md", blob},
                                         {"160000", "kho-con", repository.git("rev-parse HEAD")},
                                         {"100755", "chay.sh", blob},
                                         {"100664", "cu.md", blob}});
    std::string content;
    CHECK(problems_of(repository, repository.commit_of(repository.tree({{"40000", "van-ban", inner}})),
                      &content) ==
          "van-ban/kho-con: lỗi: đây là một kho git khác (submodule), không thuộc bản ghi này\n"
          "    → Chép các tệp cần dùng vào thư mục rồi bỏ kho con, hoặc khai báo kho ấy ở mục kho của "
          "site.yaml.\n"
          "van-ban/lien-ket.md: lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho\n"
          "    → Thay liên kết bằng chính tệp mà nó trỏ tới.\n");
    CHECK(content == "van-ban/chay.sh van-ban/cu.md");
  }

  TEST_CASE("a link in place of the content or the themes is refused") {
    Repository repository;
    std::string blob = repository.blob("/etc");
    std::string folder = repository.tree({{"100644", "a.md", blob}});
    std::string refusal =
        ": lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho\n"
        "    → Thay liên kết bằng chính tệp mà nó trỏ tới.\n";
    CHECK(problems_of(repository, repository.commit_of(repository.tree({{"120000", "content", blob}}))) ==
          "content" + refusal);
    CHECK(problems_of(repository, repository.commit_of(repository.tree(
                                      {{"40000", "content", folder}, {"120000", "themes", blob}}))) ==
          "themes" + refusal);
  }

  TEST_CASE("names that git would not write are refused, and so is all below such a folder") {
    Repository repository;
    std::string blob = repository.blob("x");
    std::string folder = repository.tree({{"100644", "a.md", blob}});
    std::string content = repository.tree({{"100644", "..", blob},
                                           {"40000", ".git", folder},
                                           {"100644", "a/b.md", blob},
                                           {"100644", "đúng.md", blob},
                                           {"100644", "hai.md", blob},
                                           {"100644", "hai.md", blob},
                                           {"40000", "nul", folder}});
    std::string kept;
    std::string text = problems_of(
        repository, repository.commit_of(repository.tree({{"40000", "content", content}})), &kept);
    CHECK(kept == "hai.md đúng.md");
    CHECK(text ==
          "..: lỗi: tên '..' chỉ một thư mục khác\n"
          "    → Cây thư mục trong kho git bị sửa sai; bỏ mục này và ghi lại.\n"
          ".git: lỗi: tên '.git' là tên dành riêng của git\n"
          "    → Bỏ mục này khỏi kho và ghi lại.\n"
          "a/b.md: lỗi: tên 'a/b.md' chứa dấu '/', là dấu ngăn thư mục\n"
          "    → Đổi tên, dùng '-' thay cho '/'.\n"
          "hai.md: lỗi: tên 'hai.md' có hai lần trong cùng một thư mục\n"
          "    → Cây thư mục trong kho git bị sửa sai; bỏ một trong hai và ghi lại.\n"
          "nul: lỗi: tên 'nul' không dùng được vì nul là tên thiết bị của Windows\n"
          "    → Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.\n");
  }

  TEST_CASE("a content folder that is there twice is refused") {
    Repository repository;
    std::string blob = repository.blob("x");
    std::string one = repository.tree({{"100644", "a.md", blob}});
    std::string two = repository.tree({{"100644", "b.md", blob}});
    std::string kept;
    CHECK(problems_of(
              repository,
              repository.commit_of(repository.tree({{"40000", "content", one}, {"40000", "content", two}})),
              &kept) ==
          "content: lỗi: tên 'content' có hai lần trong cùng một thư mục\n"
          "    → Cây thư mục trong kho git bị sửa sai; bỏ một trong hai và ghi lại.\n");
    CHECK(kept == "a.md");
  }

  TEST_CASE("problems in themes are told from those in the content") {
    Repository repository;
    repository.write("content/a.md", "a\n");
    repository.write("themes/mac-dinh/CON.css", "a\n");
    repository.commit("Đầu tiên");
    CHECK(problems_of(repository, "HEAD") ==
          "themes/mac-dinh/CON.css: lỗi: tên 'CON.css' không dùng được vì CON là tên thiết bị của Windows\n"
          "    → Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.\n");
  }

  TEST_CASE("what lies outside content and themes is not judged") {
    Repository repository;
    repository.write("content/a.md", "a\n");
    repository.write("cong-cu/CON.md", "a\n");
    repository.write("Content.md", "a\n");
    repository.write("themes", "a\n");
    repository.commit("Đầu tiên");
    CHECK(paths(open(repository)->content) == "a.md");
  }

  TEST_CASE("folders in folders without end are one problem") {
    Repository repository;
    std::string tree = repository.tree({{"100644", "a.md", repository.blob("x")}});
    std::string name(100, 'x');
    for (int depth = 0; depth < 12; ++depth) tree = repository.tree({{"40000", name, tree}});
    std::string text = problems_of(repository, repository.commit_of(tree));
    CHECK(
        text.ends_with(": lỗi: đường dẫn dài 1009 byte, quá giới hạn 1000\n"
                       "    → Rút ngắn tên thư mục hoặc bớt số thư mục lồng nhau.\n"));
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
  }

  TEST_CASE("a tree that holds itself a thousand million times is given up with one problem") {
    Repository repository;
    std::string tree = repository.tree({{"100644", "a.md", repository.blob("x")}});
    for (int depth = 0; depth < 9; ++depth) {
      std::vector<TreeEntry> tenfold;
      for (char name = 'a'; name < 'k'; ++name) tenfold.push_back({"40000", std::string(1, name), tree});
      tree = repository.tree(tenfold);
    }
    const std::string commit = repository.commit_of(tree);
    std::string text = problems_of(repository, commit);
    CHECK(
        failure_of([&] { all_files_of(repository.path(), commit); }).starts_with("3: kho có quá 500000 tệp"));
    CHECK(text.find(": lỗi: kho có quá 500000 tệp và thư mục; từ đây trở đi không đọc nữa\n") != text.npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
  }
}

TEST_SUITE("commit, failures") {
  TEST_CASE("no repository") {
    TemporaryFolder folder;
    CHECK(failure_at(folder.path()) == "3: không có kho git nào ở " + folder.path() +
                                           ". Chỉ đúng thư mục của kho bằng --repo.\n"
                                           "there is no git repository at " +
                                           folder.path() + ". Name the repository's folder with --repo.");
    CHECK(failure_at(folder.path() + "/khong-co").starts_with("3: không có kho git nào ở "));
  }

  TEST_CASE("a branch is there, but not what it stands for") {
    Repository repository;
    fill(repository);
    const std::string id = repository.git("rev-parse HEAD");
    std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + '/' + id.substr(2));
    CHECK(failure_at(repository.path()).starts_with("3: không đọc được HEAD từ kho git: object not found. "));
    CHECK(failure_at(repository.path(), "nháp").starts_with("2: "));
  }

  TEST_CASE("no such commit") {
    Repository repository;
    fill(repository);
    std::string expected =
        "2: kho git ở " + repository.path() +
        " không có bản ghi (commit) nào gọi là 'nháp'. Ghi tên một nhánh, một nhãn hoặc mã của "
        "một bản ghi sau --ref.\nthe git repository at " +
        repository.path() +
        " has no commit named 'nháp'. Name a branch, a tag or the id of a commit after --ref.";
    CHECK(failure_at(repository.path(), "nháp") == expected);
    for (const std::string ref : {"", "..", "HEAD~9", "HEAD^{tree}", "HEAD:README.md", "a..b", "@{-1}", "^",
                                  "--all", "0123456789012345678901234567890123456789"}) {
      CAPTURE(ref);
      CHECK(failure_at(repository.path(), ref).starts_with("2: "));
    }
  }

  TEST_CASE("a line break in the name of a commit does not break the message") {
    Repository repository;
    fill(repository);
    CHECK(failure_at(repository.path(), "a\nb").find("'a\\u{000A}b'") != std::string::npos);
  }

  TEST_CASE("a branch without a commit") {
    Repository repository;
    CHECK(failure_at(repository.path()) == "2: nhánh hiện hành (HEAD) của kho git ở " + repository.path() +
                                               " chưa có bản ghi (commit) nào. Ghi nội dung vào kho bằng git "
                                               "commit, hoặc chọn nhánh khác bằng --ref, "
                                               "hoặc đọc thẳng thư mục làm việc bằng --worktree.\nthe "
                                               "current branch (HEAD) of the git repository at " +
                                               repository.path() +
                                               " has no commit yet. Commit the content, or choose another "
                                               "branch with --ref, or read the working tree "
                                               "with --worktree.");
  }

  TEST_CASE("a branch without a commit, where others have some, is told with them") {
    Repository repository;
    fill(repository);
    repository.git("branch nhap");
    repository.git("branch xong");
    repository.git("symbolic-ref HEAD refs/heads/trang-chu");
    repository.git("branch -D main");
    const std::string failure = failure_at(repository.path());
    CHECK(failure.starts_with("2: nhánh hiện hành (HEAD) của kho git ở " + repository.path() +
                              " là 'trang-chu', chưa có bản ghi (commit) nào; đang có: nhap, xong. "));
    CHECK(failure.find("\nthe current branch (HEAD) of the git repository at " + repository.path() +
                       " is 'trang-chu' and has no commit yet; there are: nhap, xong. ") != failure.npos);
  }

  TEST_CASE("a blob that is missing is named by its path") {
    Repository repository;
    fill(repository);
    std::string id = repository.git("rev-parse 'HEAD:content/van-ban/a/so-lieu.xlsx'");
    std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
    CHECK(failure_at(repository.path())
              .starts_with("3: không đọc được van-ban/a/so-lieu.xlsx từ kho git: object not found"));
  }

  TEST_CASE("a folder that is missing is named by its path") {
    Repository repository;
    fill(repository);
    std::string id = repository.git("rev-parse HEAD:content/van-ban/a");
    std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
    CHECK(failure_at(repository.path())
              .starts_with("3: không đọc được van-ban/a/ từ kho git: object not found"));
  }

  TEST_CASE("a blob that is damaged fails when it is read") {
    Repository repository;
    fill(repository);
    std::unique_ptr<Snapshot> snapshot = open(repository);
    const Entry& entry = snapshot->content[2];
    std::string object = ".git/objects/" + entry.blob.substr(0, 2) + "/" + entry.blob.substr(2);
    run("chmod u+w " + repository.path() + "/" + object);
    repository.write(object, "hỏng");
    CHECK(failure_of([&] {
            snapshot->reader()->read(entry);
          }).starts_with("3: không đọc được van-ban/a/kế hoạch.md từ kho git: "));
  }
}

}  // namespace vankho::test
