#include "source/history.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "repository.h"
#include "source/known_history.h"

namespace vankho::test {
namespace {

// A document of several lines that can be changed a little.
std::string text(int number, int changed = -1) {
  std::string lines;
  for (int line = 0; line < 20; ++line) {
    lines += fmt::format("Văn bản {}, dòng {}{}\n", number, line, line == changed ? " đã sửa" : "");
  }
  return lines;
}

History history_of(const Repository& repository) {
  return read_history(repository.path(), repository.git("rev-parse HEAD"));
}

// The subjects of a file's changes, newest first, with commas between; "?" where there is no such file.
std::string changes(const History& history, const std::string& path) {
  auto file = history.find(path);
  if (file == history.end()) return "?";
  std::string subjects;
  for (const Change& change : file->second.changes)
    subjects += (subjects.empty() ? "" : ", ") + change.subject;
  return subjects;
}

// What a file was on the line of first parents, newest first: subjects of its changes, "gone" where it was
// not there.
std::string stood(const History& history, const std::string& path) {
  std::string told;
  const FileHistory& file = history.at(path);
  for (const Standing& standing : file.stood) {
    told += told.empty() ? "" : ", ";
    told += standing.change == Standing::kGone ? "gone" : file.changes.at(standing.change).subject;
  }
  return told;
}

std::string former(const History& history, const std::string& path) {
  std::string names;
  for (const std::string& name : history.at(path).former_paths) names += (names.empty() ? "" : " ") + name;
  return names;
}

// Of a commit in bytes that `git commit` would not write.
Change change_by(const std::string& author, const std::string& subject) {
  Repository repository;
  const std::string tree = repository.tree({{"100644", "a.md", repository.blob("1")}});
  const std::string day = " <a@a.vn> 1709254800 +0700\n";
  const std::string commit = repository.store(
      "commit", "tree " + tree + "\nauthor " + author + day + "committer A" + day + "\n" + subject + "\n");
  return read_history(repository.path(), commit).at("a.md").changes.at(0);
}

std::string at(int hour) { return fmt::format("2024-03-01T{:02}:00:00+0700", hour); }

// Of the branch "nhánh" into the one that is checked out.
void merge(const Repository& repository, int hour, const std::string& how = "") {
  run("export GIT_COMMITTER_DATE=" + at(hour) + "; git -C " + repository.path() + " merge -q " + how +
      " -m gộp nhánh");
}

}  // namespace

TEST_SUITE("history") {
  TEST_CASE("a file has the commits that changed it, newest first") {
    Repository repository;
    repository.write("content/a.md", "1\n");
    repository.write("content/van-ban/b.md", "1\n");
    repository.commit("một", at(1));
    repository.write("content/a.md", "2\n");
    repository.commit("hai", at(2));
    repository.write("content/van-ban/b.md", "2\n");
    repository.write("README.md", "x\n");
    repository.commit("ba", at(3));
    History history = history_of(repository);
    CHECK(history.size() == 2);
    CHECK(changes(history, "a.md") == "hai, một");
    CHECK(changes(history, "van-ban/b.md") == "ba, một");
  }

  TEST_CASE("each change knows what its commit touched, unless that is much or a merge") {
    Repository repository;
    for (int i = 0; i < 20; ++i) repository.write(fmt::format("content/{}.md", i), text(i));
    repository.commit("một", at(1));
    repository.write("content/1.md", text(2, 2));
    repository.git("rm -q content/2.md");
    repository.git("mv content/3.md content/moi.md");
    repository.commit("hai", at(2));
    repository.write("content/1.md", text(3, 3));
    for (int i = 30; i < 50; ++i) repository.write(fmt::format("content/{}.md", i), text(i));
    repository.commit("ba", at(3));
    const History history = history_of(repository);
    const std::vector<Change>& changes = history.at("1.md").changes;
    REQUIRE(changes.size() == 3);
    CHECK_FALSE(changes[0].touched);
    CHECK(changes[1].touched == std::vector<std::string>{"1.md", "2.md", "3.md", "moi.md"});
    REQUIRE(changes[2].touched);
    CHECK(changes[2].touched->size() == 20);
    CHECK(history.count("2.md") == 0);
  }

  TEST_CASE("a commit that touched anything else too does not say what it touched") {
    Repository repository;
    repository.write("kho/content/a.md", "1\n");
    repository.commit("một", at(1));
    repository.write("kho/content/a.md", "2\n");
    SUBCASE("beside the content") { repository.write("kho/du-thao/b.md", "b\n"); }
    SUBCASE("above it") { repository.write("b.md", "b\n"); }
    SUBCASE("hidden") { repository.write("kho/content/.b.md", "b\n"); }
    SUBCASE("a link") { run("ln -s a.md " + repository.path() + "/kho/content/b.md"); }
    repository.commit("hai", at(2));
    const History history = read_history(repository.path(), repository.git("rev-parse HEAD"), "kho/content");
    const std::vector<Change>& changes = history.at("a.md").changes;
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[0].touched);
    CHECK(changes[1].touched == std::vector<std::string>{"a.md"});
  }

  TEST_CASE("what a file was before a change can be read again, under the name it had") {
    Repository repository;
    repository.write("content/cu.md", "một\ndài\nđủ\nđể\nnhận\nra\n");
    repository.commit("một", at(1));
    repository.git("mv content/cu.md content/moi.md");
    repository.write("content/moi.md", "hai\ndài\nđủ\nđể\nnhận\nra\n");
    repository.commit("hai", at(2));
    std::vector<Change> changes = history_of(repository).at("moi.md").changes;
    std::unique_ptr<Reader> blobs = open_blobs(repository.path());
    REQUIRE(changes.size() == 2);
    CHECK(blobs->read({"moi.md", changes[0].blob, 0}).starts_with("hai\n"));
    CHECK(blobs->read({"moi.md", changes[1].blob, 0}).starts_with("một\n"));
  }

  TEST_CASE("a change says who made it, when by their own clock, and why") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.git("add -A");
    run("export GIT_AUTHOR_DATE=2023-12-31T23:30:00-0500 GIT_COMMITTER_DATE=2024-02-02T00:00:00Z "
        "GIT_AUTHOR_NAME='Trần Thị B' GIT_AUTHOR_EMAIL=b@a.vn; git -C " +
        repository.path() + " commit -q -m 'Sửa lỗi' -m 'Chi tiết'");
    Change change = history_of(repository).at("a.md").changes.at(0);
    CHECK(change.commit == repository.git("rev-parse HEAD"));
    CHECK(change.author_name == "Trần Thị B");
    CHECK(change.author_email == "b@a.vn");
    CHECK(iso(change.day) == "2023-12-31");
    CHECK(change.subject == "Sửa lỗi");
  }

  TEST_CASE("the newest commit's .mailmap corrects all names") {
    Repository repository;
    repository.write("content/a.md", "1\n");
    repository.commit("một", at(1));
    repository.write(".mailmap", "Nguyễn Văn A <a@a.vn> <vt@a.vn>\n");
    repository.commit("hai", at(2));
    Change change = history_of(repository).at("a.md").changes.at(0);
    CHECK(change.author_name == "Nguyễn Văn A");
    CHECK(change.author_email == "a@a.vn");
  }

  TEST_CASE("texts that are no UTF-8 or no NFC are mended") {
    const Change change = change_by("Tr\xEAn Be\u0302",
                                    "K\xE1\xBA ho\xFF"
                                    "ch");
    CHECK(change.author_name == "Tr\uFFFDn Bê");
    CHECK(change.subject == "K\uFFFD ho\uFFFDch");
  }

  TEST_CASE("a subject is the first paragraph of a message, however its lines end") {
    CHECK(change_by("A", "Sửa\nlỗi\n\nChi tiết").subject == "Sửa lỗi");
    CHECK(change_by("A", "Sửa lỗi\r\n\r\nChi tiết\r\n").subject == "Sửa lỗi");
    CHECK(change_by("A", "Sửa lỗi\n \t\nChi tiết").subject == "Sửa lỗi");
    CHECK(change_by("A", "\n\nSửa lỗi\n").subject == "Sửa lỗi");
    CHECK(change_by("A", "").subject == "");
  }

  TEST_CASE("names and subjects are without controls of direction") {
    const Change change = change_by("Trần \u202EB", "Sửa \u202Egnp.exe\u2066");
    CHECK(change.author_name == "Trần B");
    CHECK(change.subject == "Sửa gnp.exe");
  }

  TEST_CASE("dates that no clock shows are the nearest day that there is") {
    Repository repository;
    std::string tree = repository.tree({{"100644", "a.md", repository.blob("1")}});
    std::string who = "A <a@a.vn> 99999999999999 +0700\n";
    std::string commit =
        repository.store("commit", "tree " + tree + "\nauthor " + who + "committer " + who + "\nmai sau\n");
    CHECK(iso(read_history(repository.path(), commit).at("a.md").changes.at(0).day) == "9999-12-31");
    CHECK(iso(open(repository, commit)->day) == "9999-12-31");
  }

  TEST_CASE("a file is followed through a new name, and a new name with a change") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("một", at(1));
    repository.git("mv content/a.md content/b.md");
    repository.commit("hai", at(2));
    repository.git("mv content/b.md content/c.md");
    repository.write("content/c.md", text(1, 7));
    repository.commit("ba", at(3));
    repository.write("content/c.md", text(1, 8));
    repository.commit("bốn", at(4));
    History history = history_of(repository);
    CHECK(history.size() == 1);
    CHECK(changes(history, "c.md") == "bốn, ba, hai, một");
    CHECK(former(history, "c.md") == "b.md a.md");
  }

  TEST_CASE("a name that another file takes over later stays the first one's former name") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("một", at(1));
    repository.git("mv content/a.md content/b.md");
    repository.commit("hai", at(2));
    repository.write("content/a.md", text(2));
    repository.commit("ba", at(3));
    History history = history_of(repository);
    CHECK(changes(history, "a.md") == "ba");
    CHECK(former(history, "a.md") == "");
    CHECK(changes(history, "b.md") == "hai, một");
    CHECK(former(history, "b.md") == "a.md");
  }

  TEST_CASE("a file that gets its old name back has no former name of its own") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("một", at(1));
    repository.git("mv content/a.md content/b.md");
    repository.commit("hai", at(2));
    repository.git("mv content/b.md content/a.md");
    repository.commit("ba", at(3));
    History history = history_of(repository);
    CHECK(changes(history, "a.md") == "ba, hai, một");
    CHECK(former(history, "a.md") == "b.md");
  }

  TEST_CASE("a file that was removed and brought back keeps its history") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.write("content/b.md", text(2));
    repository.commit("một", at(1));
    repository.git("rm -q content/a.md");
    repository.commit("hai", at(2));
    repository.write("content/a.md", text(1));
    repository.commit("ba", at(3));
    CHECK(changes(history_of(repository), "a.md") == "ba, một");
  }

  TEST_CASE("of several possible sources the most alike is taken, then the one of the same name") {
    Repository repository;
    repository.write("content/x/a.md", text(1));
    repository.write("content/x/b.md", text(1));
    repository.write("content/x/c.md", text(1, 3) + "thêm một dòng\nvà một dòng nữa\n");
    repository.write("content/x/d.xlsx", text(1));
    repository.commit("một", at(1));
    repository.git("rm -rq content/x");
    repository.write("content/y/b.md", text(1));
    repository.write("content/y/c.md", text(1, 4));
    repository.write("content/y/d.md", text(1, 3) + "thêm một dòng\nvà một dòng khác\n");
    repository.commit("hai", at(2));
    History history = history_of(repository);
    CHECK(former(history, "y/b.md") == "x/b.md");
    CHECK(former(history, "y/c.md") == "x/a.md");
    CHECK(former(history, "y/d.md") == "x/c.md");
  }

  TEST_CASE("files that have little in common are not taken for one") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("một", at(1));
    repository.git("rm -q content/a.md");
    repository.write("content/b.md", text(2));
    repository.commit("hai", at(2));
    History history = history_of(repository);
    CHECK(changes(history, "b.md") == "hai");
    CHECK(former(history, "b.md") == "");
  }

  TEST_CASE("a file is not taken for one of another kind that it is like") {
    Repository repository;
    repository.write("content/a.txt", text(1));
    repository.commit("một", at(1));
    repository.git("rm -q content/a.txt");
    repository.write("content/a.md", text(1, 3));
    repository.commit("hai", at(2));
    CHECK(changes(history_of(repository), "a.md") == "hai");
  }

  TEST_CASE("a file that moved to a name has nothing of the file that had the name before") {
    Repository repository;
    repository.write("content/b.md", text(2));
    repository.commit("một", at(1));
    repository.write("content/a.md", text(1));
    repository.commit("hai", at(2));
    repository.git("rm -q content/b.md");
    repository.commit("ba", at(3));
    repository.git("mv content/a.md content/b.md");
    repository.commit("bốn", at(4));
    CHECK(changes(history_of(repository), "b.md") == "bốn, hai");
  }

  TEST_CASE("a folder of a thousand files is followed to its new place") {
    Repository repository;
    for (int i = 0; i < 1000; ++i) repository.write(fmt::format("content/cu/{}.md", i), text(i));
    repository.commit("một", at(1));
    repository.git("mv content/cu content/moi");
    repository.write("content/moi/7.md", text(7, 7));
    repository.commit("hai", at(2));
    History history = history_of(repository);
    CHECK(history.size() == 1000);
    for (const auto& file : history) {
      const std::string& path = file.first;
      CAPTURE(path);
      CHECK(former(history, path) == "cu/" + path.substr(4));
      CHECK(changes(history, path) == "hai, một");
    }
  }

  TEST_CASE("themes, hidden files and what is outside the content have no history") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.write("van-ban/themes/b.md", "1\n");
    repository.write("themes/t/t.css", "1\n");
    repository.write(".github/x.yml", "1\n");
    repository.commit("một", at(1));
    History whole = history_of(repository);
    CHECK(whole.size() == 2);
    CHECK(changes(whole, "a.md") == "một");
    CHECK(changes(whole, "van-ban/themes/b.md") == "một");

    repository.write("content/c.md", "1\n");
    repository.commit("hai", at(2));
    History content = history_of(repository);
    CHECK(content.size() == 1);
    CHECK(changes(content, "c.md") == "hai");
  }

  TEST_CASE("a link that became a file is new, and a changed mode is no change") {
    Repository repository;
    run("cd " + repository.path() + " && ln -s /etc/passwd a.md && echo b > b.md");
    repository.commit("một", at(1));
    std::filesystem::remove(repository.path() + "/a.md");
    repository.write("a.md", "a\n");
    run("chmod +x " + repository.path() + "/b.md");
    repository.commit("hai", at(2));
    History history = history_of(repository);
    CHECK(changes(history, "a.md") == "hai");
    CHECK(changes(history, "b.md") == "một");
  }

  TEST_CASE("no commit, no history") {
    Repository repository;
    CHECK(read_history(repository.path(), "").empty());
  }

  TEST_CASE("a missing commit is a failure of the environment") {
    Repository repository;
    repository.commit("một");
    const std::string id = "0123456789012345678901234567890123456789";
    CHECK(failure_of([&] {
            read_history(repository.path(), id);
          }).starts_with("3: không đọc được " + id + " từ kho git: "));
  }
}

TEST_SUITE("history, branches") {
  TEST_CASE("a merge that takes each file from one side changes none") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.write("content/b.md", text(2));
    repository.commit("gốc", at(1));
    repository.git("checkout -q -b nhánh");
    repository.write("content/a.md", text(1, 3));
    repository.commit("nhánh sửa a", at(2));
    repository.git("checkout -q main");
    repository.write("content/b.md", text(2, 3));
    repository.commit("chính sửa b", at(3));
    repository.git("merge -q --no-ff -m gộp nhánh");
    History history = history_of(repository);
    CHECK(changes(history, "a.md") == "nhánh sửa a, gốc");
    CHECK(changes(history, "b.md") == "chính sửa b, gốc");
  }

  TEST_CASE("a merge that makes something new of both sides is a change") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("gốc", at(1));
    repository.git("checkout -q -b nhánh");
    repository.write("content/a.md", text(1, 2));
    repository.commit("nhánh", at(2));
    repository.git("checkout -q main");
    repository.write("content/a.md", text(1, 18));
    repository.commit("chính", at(3));
    merge(repository, 4);
    CHECK(changes(history_of(repository), "a.md") == "gộp, chính, nhánh, gốc");
  }

  TEST_CASE("a change on one side of a file that was renamed on the other is found") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("gốc", at(1));
    repository.git("checkout -q -b nhánh");
    repository.write("content/a.md", text(1, 2));
    repository.commit("nhánh sửa", at(2));
    repository.git("checkout -q main");
    repository.git("mv content/a.md content/b.md");
    SUBCASE("moved only") {
      repository.commit("chính đổi tên", at(3));
      merge(repository, 4);
      CHECK(changes(history_of(repository), "b.md") == "chính đổi tên, nhánh sửa, gốc");
    }
    SUBCASE("moved and changed") {
      repository.write("content/b.md", text(1, 18));
      repository.commit("chính đổi tên", at(3));
      merge(repository, 4);
      CHECK(changes(history_of(repository), "b.md") == "gộp, chính đổi tên, nhánh sửa, gốc");
    }
    REQUIRE(repository.read("content/b.md").find("dòng 2 đã sửa") != std::string::npos);
    CHECK(former(history_of(repository), "b.md") == "a.md");
  }

  TEST_CASE("a rename that only one branch shows is followed where the branches meet") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("gốc", at(1));
    repository.git("checkout -q -b nhánh");
    repository.write("content/khac.md", text(2));
    repository.commit("nhánh", at(4));
    repository.git("checkout -q main");
    repository.git("mv content/a.md content/b.md");
    repository.write("content/b.md", text(1).substr(0, text(1).size() * 7 / 10));
    repository.commit("đổi tên", at(2));
    repository.write("content/b.md", text(1).substr(0, text(1).size() * 7 / 10) + text(3) + text(4));
    repository.commit("viết lại", at(3));
    merge(repository, 5);
    CHECK(changes(history_of(repository), "b.md") == "viết lại, đổi tên, gốc");
  }

  TEST_CASE("a file that one branch renamed and the other kept gave both their history") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.commit("gốc", at(1));
    int renamed = 0, kept = 0;
    SUBCASE("renamed first") { renamed = 2, kept = 3; }
    SUBCASE("renamed last") { renamed = 3, kept = 2; }
    repository.git("checkout -q -b nhánh");
    repository.write("content/a.md", text(1, 3));
    repository.commit("giữ", at(kept));
    repository.git("checkout -q main");
    repository.git("mv content/a.md content/b.md");
    repository.commit("đổi tên", at(renamed));
    repository.write("content/a.md", text(1, 3));
    repository.git("add -A");
    std::string tree = repository.git("write-tree");
    std::string merge = repository.git("commit-tree -m gộp -p main -p nhánh " + tree);
    History history = read_history(repository.path(), merge);
    CHECK(changes(history, "a.md") == "giữ, gốc");
    CHECK(changes(history, "b.md") == "đổi tên, gốc");
  }

  TEST_CASE("readers met what stood on the line of first parents, as merges left it") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.write("content/b.md", text(2));
    repository.commit("gốc", at(1));
    repository.git("checkout -q -b nhánh");
    repository.write("content/a.md", text(1, 3));
    repository.write("content/b.md", text(2, 3));
    repository.commit("nháp", at(2));
    repository.write("content/a.md", text(1, 4));
    repository.git("mv content/b.md content/c.md");
    repository.commit("xong", at(3));
    repository.git("checkout -q main");
    SUBCASE("taken over") {
      merge(repository, 4, "--no-ff");
      CHECK(stood(history_of(repository), "a.md") == "xong, gốc");
      CHECK(stood(history_of(repository), "c.md") == "xong, gốc");
    }
    SUBCASE("turned down") {
      merge(repository, 4, "-s ours");
      CHECK(stood(history_of(repository), "a.md") == "gốc");
      CHECK(stood(history_of(repository), "b.md") == "gốc");
    }
    SUBCASE("beside a new name") {
      repository.git("mv content/a.md content/d.md");
      repository.commit("đổi tên", at(4));
      merge(repository, 5, "--no-ff");
      CHECK(stood(history_of(repository), "d.md") == "xong, đổi tên, gốc");
    }
  }

  TEST_CASE("a file that was removed was not there until it was brought back") {
    Repository repository;
    repository.write("content/a.md", text(1));
    repository.write("content/b.md", text(2));
    repository.commit("một", at(1));
    repository.git("rm -q content/a.md");
    repository.commit("hai", at(2));
    repository.write("content/a.md", text(1, 2));
    repository.commit("ba", at(3));
    CHECK(stood(history_of(repository), "a.md") == "ba, gone, một");
    CHECK(stood(history_of(repository), "b.md") == "một");
  }

  TEST_CASE("what stood counts from the earlier one of a commit's two clocks") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.git("add -A");
    run("export GIT_AUTHOR_DATE=2027-01-05T08:00:00+0700 GIT_COMMITTER_DATE=2024-02-01T20:00:00Z; git -C " +
        repository.path() + " commit -q -m một");
    CHECK(iso(history_of(repository).at("a.md").stood.at(0).from) == "2024-02-02");
  }

  TEST_CASE("commits of one second come in the same order every time") {
    Repository repository;
    repository.write("content/a.md", "1\n");
    repository.commit("gốc", at(1));
    std::set<std::string> ids;
    std::string parents;
    for (int branch = 0; branch < 5; ++branch) {
      repository.git("checkout -q -B nhánh main");
      repository.write("content/a.md", fmt::format("nhánh {}\n", branch));
      std::string id = repository.commit("nhánh", at(2));
      ids.insert(id);
      parents += " -p " + id;
    }
    repository.write("content/a.md", "gộp\n");
    repository.git("add -A");
    std::string merge =
        repository.git("commit-tree -m gộp" + parents + " $(git -C " + repository.path() + " write-tree)");
    std::vector<Change> changes = read_history(repository.path(), merge).at("a.md").changes;
    REQUIRE(changes.size() == 7);
    std::size_t place = 1;
    for (const std::string& id : ids) CHECK(changes[place++].commit == id);
  }

  TEST_CASE("parents come after their children even where a clock went wrong") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.commit("một", at(9));
    repository.write("a.md", "2\n");
    repository.commit("hai", at(1));
    repository.write("a.md", "3\n");
    repository.commit("ba", at(5));
    CHECK(changes(history_of(repository), "a.md") == "ba, hai, một");
  }

  TEST_CASE("history ends quietly where a shallow clone ends") {
    Repository repository;
    TemporaryFolder folder;
    repository.write("content/a.md", "1\n");
    repository.write("content/b.md", "1\n");
    repository.commit("một", at(1));
    for (const char* subject : {"hai", "ba", "bốn"}) {
      repository.write("content/a.md", subject);
      repository.commit(subject, at(2));
    }
    run("git clone -q --depth 3 file://" + repository.path() + " " + folder.path() + "/s");
    History history = read_history(folder.path() + "/s", repository.git("rev-parse HEAD"));
    CHECK(changes(history, "a.md") == "bốn, ba");
    CHECK(changes(history, "b.md") == "");
  }

  TEST_CASE("a forged tree in the past ends the history and nothing else") {
    Repository repository;
    std::string file = repository.tree({{"100644", "a.md", repository.blob("x")}});
    std::string bomb = file;
    for (int depth = 0; depth < 9; ++depth) {
      std::vector<TreeEntry> tenfold;
      for (char name = 'a'; name < 'k'; ++name) tenfold.push_back({"40000", std::string(1, name), bomb});
      bomb = repository.tree(tenfold);
    }
    std::string first = repository.commit_of(file);
    std::string second = repository.git("commit-tree -m bom -p " + first + " " + bomb);
    std::string third = repository.git("commit-tree -m gỡ -p " + second + " " + file);
    std::string newest = repository.tree({{"100644", "a.md", repository.blob("y")}});
    std::string fourth = repository.git("commit-tree -m sửa -p " + third + " " + newest);
    CHECK(changes(read_history(repository.path(), fourth), "a.md") == "sửa");
  }
}

// Histories by name, as a cache keeps them between runs.
struct Kept {
  std::map<std::string, std::string, std::less<>> by_name;
  int found = 0;

  HistoryMemory memory(std::size_t apart) {
    return {[this](std::string_view name, std::string& bytes) {
              const auto kept = by_name.find(name);
              if (kept == by_name.end()) return false;
              ++found;
              bytes = kept->second;
              return true;
            },
            [this](std::string_view name, std::string_view bytes) { by_name.emplace(name, bytes); }, apart};
  }
};

TEST_SUITE("history that goes on from a known one") {
  // Edits, moves, removals and paths that come back; in a line of commits and in branches that are merged.
  TEST_CASE("it is the history") {
    for (const unsigned seed : {1u, 2u, 3u}) {
      Repository repository;
      std::mt19937 random(seed);
      Kept kept;
      const HistoryMemory memory = kept.memory(seed);
      const auto path = [&] { return fmt::format("content/{}.md", random() % 9); };
      for (int commit = 0; commit < 30; ++commit) {
        if (commit % 11 == 10) repository.git("checkout -q -b nhanh HEAD~2");
        for (int step = 0; step < 2; ++step) {
          const std::string file = path(), other = path();
          const bool is_there = std::filesystem::exists(repository.path() + "/" + file);
          const unsigned dice = random() % 4;
          if (is_there && dice == 0) repository.git("rm -q -f " + file);
          if (is_there && dice == 1 && file != other) repository.git("mv -f " + file + " " + other);
          if (!is_there || dice > 1)
            repository.write(file, text(static_cast<int>(random() % 4), static_cast<int>(random() % 20)));
          repository.git("add -A");
        }
        repository.git(fmt::format("commit -q --allow-empty -m {}", commit));
        if (commit % 11 == 10) {
          repository.git("checkout -q -");
          repository.git("merge -q -s ours --no-edit nhanh");
          repository.git("branch -q -D nhanh");
        }
        const std::string id = repository.git("rev-parse HEAD");
        CAPTURE(commit);
        CHECK(read_history(repository.path(), id, "", &memory) == read_history(repository.path(), id));
      }
      CHECK(kept.found > 20);
    }
  }

  TEST_CASE("names that .mailmap corrects now are corrected in all of it") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.commit("một");
    Kept kept;
    const HistoryMemory memory = kept.memory(1);
    const auto author = [&] {
      const std::string id = repository.git("rev-parse HEAD");
      return read_history(repository.path(), id, "", &memory).at("a.md").changes.at(0).author_name;
    };
    CHECK(author() == "Văn thư");
    CHECK(author() == "Văn thư");
    CHECK(kept.found == 1);
    repository.write(".mailmap", "Lê Văn Tám <vt@a.vn>\n");
    repository.commit("hai");
    CHECK(author() == "Lê Văn Tám");
  }

  TEST_CASE("content that moves into a folder of its own is read anew") {
    Repository repository;
    repository.write("a.md", "1\n");
    repository.commit("một");
    Kept kept;
    const HistoryMemory memory = kept.memory(1);
    read_history(repository.path(), repository.git("rev-parse HEAD"), "", &memory);
    repository.write("content/b.md", "2\n");
    repository.commit("hai");
    const std::string id = repository.git("rev-parse HEAD");
    CHECK(read_history(repository.path(), id, "", &memory) == read_history(repository.path(), id));
  }

  TEST_CASE("one that tells of a change that it does not have is none") {
    const Day day(std::chrono::year(2024) / 3 / 1);
    History history;
    history["a.md"].stood = {{Standing::kGone, day}};
    CHECK(unpacked_history(packed(history, {})) == history);
    history["a.md"].stood = {{0, day}};
    CHECK_FALSE(unpacked_history(packed(history, {})));
  }

  TEST_CASE("one that is damaged is read anew") {
    Repository repository;
    repository.write("a.md", "1\n");
    const std::string id = repository.commit("một");
    Kept kept;
    const HistoryMemory memory = kept.memory(1);
    const History history = read_history(repository.path(), id, "", &memory);
    for (auto& [name, bytes] : kept.by_name) bytes.resize(bytes.size() / 2);
    CHECK(read_history(repository.path(), id, "", &memory) == history);
    CHECK(kept.found == 1);
  }
}

TEST_SUITE("history, on several threads") {
  TEST_CASE("any number of threads reads the same") {
    Repository repository;
    std::string stream;
    std::mt19937 random(1954);
    std::set<unsigned long> there;
    for (int commit = 0; commit < 300; ++commit) {
      const auto number = random() % 9, moved = random() % 9;
      const std::string words = text(static_cast<int>(number), commit % 20);
      stream +=
          fmt::format("commit refs/heads/nhieu\nmark :{}\ncommitter Văn thư <vt@a.vn> {} +0700\ndata 1\nx\n",
                      commit + 1, 1700000000 + commit);
      if (commit % 3 == 2 && there.erase(moved) > 0)
        stream += fmt::format("R content/{0}.md content/{0}-{1}.md\n", moved, commit);
      stream += fmt::format("M 100644 inline content/{}.md\ndata {}\n{}\n", number, words.size(), words);
      there.insert(number);
    }
    repository.write("stream", stream);
    repository.git("fast-import --quiet < " + repository.path() + "/stream");
    const std::string id = repository.git("rev-parse nhieu");
    const History expected = read_history(repository.path(), id);
    std::size_t changes = 0;
    for (const auto& [path, file] : expected) changes += file.changes.size();
    CHECK(changes > 300);
    for (unsigned jobs : {2u, 3u, 7u}) {
      CAPTURE(jobs);
      CHECK(read_history(repository.path(), id, "", nullptr, jobs) == expected);
    }
  }
}

TEST_SUITE("history, beside git") {
  // Random edits, removals, new files and moves in a line of commits; what git log --follow says is right.
  TEST_CASE("every file has the commits that git log --follow gives it") {
    Repository repository;
    std::mt19937 random(1945);
    std::map<std::string, int> files;  // by path, their numbers
    int next = 0;
    auto pick = [&] { return std::next(files.begin(), random() % files.size()); };
    for (int commit = 0; commit < 40; ++commit) {
      for (int step = 0; step < 3; ++step) {
        unsigned dice = random() % 10;
        if (files.size() < 5 || dice < 3) {
          std::string path = fmt::format("content/{}/{}.md", next % 3, next);
          repository.write(path, text(next));
          files[path] = next++;
        } else if (dice < 7) {
          auto file = pick();
          repository.write(file->first, text(file->second, static_cast<int>(random() % 20)));
        } else if (dice < 9 && step == 0) {
          auto file = pick();
          std::string moved = fmt::format("content/{}/moi-{}.md", random() % 3, commit);
          repository.git("add -A");
          repository.git("mv " + file->first + " " + moved);
          files[moved] = file->second;
          files.erase(file);
        } else if (dice == 9) {
          auto file = pick();
          repository.git("rm -q -f --ignore-unmatch " + file->first);
          std::filesystem::remove(repository.path() + "/" + file->first);
          files.erase(file);
        }
      }
      repository.commit(fmt::format("{}", commit), at(0));
    }
    History history = history_of(repository);
    CHECK(history.size() == files.size());
    for (const auto& file : files) {
      const std::string& path = file.first;
      CAPTURE(path);
      std::string expected = repository.git("log --follow --format=%H -- " + path);
      std::string found;
      for (const Change& change : history.at(path.substr(8)).changes)
        found += (found.empty() ? "" : "\n") + change.commit;
      CHECK(found == expected);
    }
  }
}

}  // namespace vankho::test
