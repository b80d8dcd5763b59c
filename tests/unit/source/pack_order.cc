#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "repository.h"
#include "source/snapshot.h"

namespace vankho::test {
namespace {

// Documents that have much in common, which is what git keeps once.
void write_documents(const Repository& repository, int first, int last) {
  for (int i = first; i < last; ++i) {
    std::string text;
    for (int line = 0; line < 40; ++line)
      text += fmt::format("dòng {} của {}\n", line, line % 7 ? 0 : i * 31);
    repository.write(fmt::format("content/{:03}.md", i), text.substr(text.find('\n') * (i * 37 % 11)));
  }
}

std::vector<std::size_t> order_of(const Snapshot& snapshot) {
  std::vector<const Entry*> entries;
  for (const Entry& entry : snapshot.content) entries.push_back(&entry);
  return snapshot.reading_order(entries);
}

// The paths, one a line.
std::string in_reading_order(const Snapshot& snapshot) {
  std::string paths;
  for (std::size_t i : order_of(snapshot)) paths += snapshot.content[i].path + "\n";
  return paths;
}

std::string in_path_order(const Snapshot& snapshot) {
  std::string paths;
  for (const Entry& entry : snapshot.content) paths += entry.path + "\n";
  return paths;
}

// By what git says of its packs, which are taken in the order of their names.
std::string in_pack_order(const Repository& repository, const Snapshot& snapshot) {
  std::istringstream ids(
      run("for index in " + repository.path() +
          "/.git/objects/pack/*.idx; do git show-index < $index | sort -n | cut -d' ' -f2; done"));
  std::string paths;
  for (std::string id; ids >> id;) {
    for (const Entry& entry : snapshot.content)
      if (entry.blob == id) paths += entry.path + "\n";
  }
  return paths;
}

}  // namespace

TEST_SUITE("pack order") {
  TEST_CASE("packed files are read as their pack keeps them") {
    Repository repository;
    write_documents(repository, 0, 150);
    repository.commit("Đầu tiên");
    repository.git("repack -adfq --depth=50");
    const std::unique_ptr<Snapshot> snapshot = open(repository);
    const std::string expected = in_pack_order(repository, *snapshot);
    REQUIRE(expected != in_path_order(*snapshot));
    CHECK(in_reading_order(*snapshot) == expected);

    SUBCASE("also where an index of several packs stands beside it") {
      repository.git("multi-pack-index write");
      CHECK(in_reading_order(*open(repository)) == expected);
    }
    SUBCASE("also where the index of another pack is damaged") {
      repository.write(".git/objects/pack/pack-0.idx", "hỏng");
      repository.write(".git/objects/pack/pack-0.pack", "hỏng");
      CHECK(in_reading_order(*snapshot) == expected);
    }
    SUBCASE("but as they stand where they are too few to be worth the search") {
      Snapshot& few = *snapshot;
      few.content.resize(99);
      CHECK(in_reading_order(few) == in_path_order(few));
    }
    SUBCASE("those without a pack after them") {
      repository.write("content/000.md", "mới\n");
      repository.write("content/001.md", "mới nữa\n");
      repository.commit("Sửa");
      const std::unique_ptr<Snapshot> newer = open(repository);
      CHECK(in_reading_order(*newer) == in_pack_order(repository, *newer) + "000.md\n001.md\n");
    }
  }

  TEST_CASE("files of several packs are read a pack at a time") {
    Repository repository;
    write_documents(repository, 0, 100);
    repository.commit("Đầu tiên");
    repository.git("repack -adq");
    write_documents(repository, 100, 200);
    repository.commit("Thêm");
    repository.git("repack -dq");
    const std::unique_ptr<Snapshot> snapshot = open(repository);
    REQUIRE(repository.git("count-objects -v").find("packs: 2") != std::string::npos);
    CHECK(in_reading_order(*snapshot) == in_pack_order(repository, *snapshot));
  }

  TEST_CASE("files of the same bytes are all read") {
    Repository repository;
    for (int i = 0; i < 120; ++i) repository.write(fmt::format("content/{:03}.md", i), "như nhau\n");
    repository.commit("Đầu tiên");
    repository.git("gc -q");
    const std::unique_ptr<Snapshot> snapshot = open(repository);
    CHECK(in_reading_order(*snapshot) == in_path_order(*snapshot));
  }

  TEST_CASE("files that are in no pack of the repository are read by their paths") {
    Repository repository;
    write_documents(repository, 0, 150);
    repository.commit("Đầu tiên");

    SUBCASE("loose") {}
    SUBCASE("in a pack of another repository") {
      Repository other("--bare");
      repository.git("repack -adq");
      other.git("fetch -q " + repository.path() + " main:main");
      std::filesystem::remove_all(other.path() + "/objects/pack");
      other.write("objects/info/alternates", repository.path() + "/.git/objects\n");
      const std::unique_ptr<Snapshot> snapshot = open(other, "main");
      CHECK(in_reading_order(*snapshot) == in_path_order(*snapshot));
      CHECK(snapshot->reader()->read(snapshot->content[7]) == repository.read("content/007.md"));
      return;
    }
    SUBCASE("in the working tree") {
      std::vector<Problem> problems;
      const std::unique_ptr<Snapshot> snapshot = open_worktree(repository.path(), Day{}, problems);
      CHECK(in_reading_order(*snapshot) == in_path_order(*snapshot));
      return;
    }
    const std::unique_ptr<Snapshot> snapshot = open(repository);
    CHECK(in_reading_order(*snapshot) == in_path_order(*snapshot));
  }
}

}  // namespace vankho::test
