#include "outputs/search_index.h"

#include <doctest/doctest.h>

#include <map>
#include <mutex>

#include "sample.h"

using namespace vankho;

namespace {

struct Index {
  std::map<std::string, std::string> files;
  std::string version;
};

Index index_of(const Site& site, unsigned jobs = 1) {
  Index index;
  std::mutex mutex;
  Facts facts = sample::facts();
  index.version = write_search_index(Portal(site, facts, jobs), jobs,
                                     [&](const std::string& path, std::string_view bytes) {
                                       std::scoped_lock lock(mutex);
                                       CHECK(index.files.emplace(path, bytes).second);
                                     });
  return index;
}

Document with_text(Document document, std::string words) {
  document.blocks.push_back(sample::paragraph("", "", std::move(words)));
  return document;
}

}  // namespace

TEST_SUITE_BEGIN("search_index");

TEST_CASE("a document's card says what a hit shows, and cannot end its script") {
  Index index = index_of(sample::site(
      {.documents = {
           with_text(sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "\"một\""), "a\\b\u2028c")}}));
  const std::string start =
      "vankho_search(\"doan/0/0\",{\"hits\":[{\"address\":\"van-ban/a.html\",\"title\":\"Kế hoạch "
      "\\\"một\\\"\",\"number\":\"1-KH/TU\",\"date\":\"5/1/2023\",\"issuer\":\"\",\"status\":\"in_force\"}],"
      "\"texts\":\"";
  CHECK(index.files["tim-kiem/doan/0/0.js"].substr(0, start.size()) == start);
}

TEST_CASE("documents are counted from the oldest, so that a new one leaves the others' files as they are") {
  std::vector<Document> documents;
  for (int i = 1; i <= 64; ++i) {
    std::string name = std::to_string(i);
    documents.push_back(
        with_text(sample::document("van-ban/" + name + ".md", name + "-KH/TU", "2022-01-05", "cũ"),
                  "hiến máu " + name));
  }
  Index before = index_of(sample::site({.documents = documents}));
  documents.push_back(
      with_text(sample::document("van-ban/moi.md", "1-KH/TU", "2023-01-05", "mới"), "đọc sách"));
  Index after = index_of(sample::site({.documents = documents}));
  CHECK(before.files.at("tim-kiem/doan/0/0.js") == after.files.at("tim-kiem/doan/0/0.js"));
  CHECK(after.files.contains("tim-kiem/doan/1/0.js"));
  CHECK(before.version != after.version);
}

TEST_CASE("facets: bodies as their tree is read, types, years, topics") {
  Document plan = sample::document("van-ban/a.md", "1-KH/TU", "2022-01-05", "cũ");
  plan.issuer_id = "khoi";
  plan.topics = {"Hiến máu"};
  Index index = index_of(
      sample::site({.bodies = {sample::body("tinh", "Tỉnh ủy"), sample::body("khoi", "Đảng ủy Khối", "tinh")},
                    .documents = {plan}}));
  const std::string& contents = index.files["tim-kiem/muc-luc.js"];
  for (const char* part : {R"("bodies":{"names":[["tinh","Tỉnh ủy",0],["khoi","Đảng ủy Khối",1]],"of":"C"})",
                           R"("types":{"names":[["ke-hoach","Kế hoạch"]],"of":"B"})",
                           R"("years":{"names":[["2022","2022"]],"of":"B"})",
                           R"("topics":{"names":[["hien-mau","Hiến máu"]],"of":["A"]})", R"("pieces":"B")"})
    CHECK_MESSAGE(contents.find(part) != std::string::npos, part, " in ", contents);
}

TEST_CASE("the number of threads changes nothing") {
  std::vector<Document> documents;
  for (int i = 0; i < 150; ++i) {
    std::string name = std::to_string(i);
    documents.push_back(
        with_text(sample::document("van-ban/" + name + ".md", name + "-KH/TU", "2023-01-05", "số " + name),
                  "Kế hoạch số " + name + " về hiến máu"));
  }
  Site site = sample::site({.documents = documents});
  Index one = index_of(site, 1), four = index_of(site, 4);
  CHECK(one.version == four.version);
  CHECK((one.files == four.files));
}

TEST_CASE("an empty archive has an index that finds nothing") {
  Index index = index_of(sample::site({}));
  CHECK(index.files.size() == 1);
  CHECK(index.files.contains("tim-kiem/muc-luc.js"));
}

TEST_SUITE_END();
