#include "outputs/search_index.h"

#include <doctest/doctest.h>

#include <map>
#include <mutex>
#include <utility>

#include "sample.h"

using namespace vankho;

namespace {

// The index of one build, and what those before it remembered.
class Index : public SearchStore {
 public:
  using Memory = std::map<std::string, std::string>;  // by digest

  explicit Index(const Site& site, unsigned jobs = 1, Memory known = {}) : memory(std::move(known)) {
    const Facts facts = sample::facts();
    version = write_search_index(Portal(site, facts, jobs), jobs, *this);
  }

  void write(const std::string& path, std::string_view bytes) override {
    std::scoped_lock lock(mutex_);
    CHECK(files.emplace(path, bytes).second);
  }
  void make(const std::string& path, const std::string& of,
            const std::function<std::string()>& bytes) override {
    CHECK_FALSE(of.empty());
    write(path, bytes());
  }
  std::optional<std::string> find(const std::string& of) override {
    std::scoped_lock lock(mutex_);
    const auto known = memory.find(of);
    return known == memory.end() ? std::nullopt : std::optional(known->second);
  }
  void add(const std::string& of, std::string_view bytes) override {
    std::scoped_lock lock(mutex_);
    memory[of] = bytes;
    ++added;
  }

  std::map<std::string, std::string> files;
  std::string version;
  Memory memory;
  int added = 0;

 private:
  std::mutex mutex_;
};

Document with_text(Document document, std::string words) {
  document.materials = document.path + words;
  document.blocks.push_back(sample::paragraph("", "", std::move(words)));
  return document;
}

std::vector<Document> documents_of(int count) {
  std::vector<Document> documents;
  for (int i = 0; i < count; ++i) {
    std::string name = std::to_string(i);
    documents.push_back(
        with_text(sample::document("van-ban/" + name + ".md", name + "-KH/TU", "2023-01-05", "số " + name),
                  "Kế hoạch số " + name + " về hiến máu"));
  }
  return documents;
}

}  // namespace

TEST_SUITE_BEGIN("search_index");

TEST_CASE("a document's card says what a hit shows, and cannot end its script") {
  Index index(sample::site(
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
  Index before(sample::site({.documents = documents}));
  documents.push_back(
      with_text(sample::document("van-ban/moi.md", "1-KH/TU", "2023-01-05", "mới"), "đọc sách"));
  Index after(sample::site({.documents = documents}));
  CHECK(before.files.at("tim-kiem/doan/0/0.js") == after.files.at("tim-kiem/doan/0/0.js"));
  CHECK(after.files.contains("tim-kiem/doan/1/0.js"));
  CHECK(before.version != after.version);
}

TEST_CASE("facets: bodies as their tree is read, types, years, topics") {
  Document plan = sample::document("van-ban/a.md", "1-KH/TU", "2022-01-05", "cũ");
  plan.issuer_id = "khoi";
  plan.topics = {"Hiến máu"};
  Index index(
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
  Site site = sample::site({.documents = documents_of(150)});
  Index one(site, 1), four(site, 4);
  CHECK(one.version == four.version);
  CHECK((one.files == four.files));
}

TEST_CASE("runs of documents that an earlier build read are not read again, and the index is the same") {
  std::vector<Document> documents = documents_of(150);
  Index first(sample::site({.documents = documents}));
  CHECK(first.added == 3);
  documents[140] = with_text(documents[140], "đọc sách");
  Index expected(sample::site({.documents = documents}));
  Index second(sample::site({.documents = documents}), 1, first.memory);
  CHECK(second.added == 1);
  CHECK(second.version == expected.version);
  CHECK(second.version != first.version);
  CHECK((second.files == expected.files));
}

TEST_CASE("what is remembered in another form than it was packed is read again") {
  const Site site = sample::site({.documents = documents_of(3)});
  Index first(site);
  for (std::size_t size = 0; size < first.memory.begin()->second.size(); ++size) {
    Index::Memory damaged = first.memory;
    damaged.begin()->second.resize(size);
    Index second(site, 1, damaged);
    CHECK(second.added == 1);
    CHECK((second.files == first.files));
  }
}

TEST_CASE("what another document's status or body's name changes in a run is read anew") {
  std::vector<Document> documents = documents_of(3);
  Index first(sample::site({.documents = documents}));
  Document repeal =
      with_text(sample::document("van-ban/z.md", "900-KH/TU", "2024-01-05", "bãi bỏ"), "bãi bỏ");
  repeal.relations.push_back({RelationKind::repeals, documents[0].number, documents[0].date, 1, true});
  documents.push_back(repeal);
  Index expected(sample::site({.documents = documents}));
  Index second(sample::site({.documents = documents}), 1, first.memory);
  CHECK((second.files == expected.files));
  CHECK(second.files.at("tim-kiem/doan/0/0.js").find("repealed") != std::string::npos);
}

TEST_CASE("an empty archive has an index that finds nothing") {
  Index index(sample::site({}));
  CHECK(index.files.size() == 1);
  CHECK(index.files.contains("tim-kiem/muc-luc.js"));
}

TEST_SUITE_END();
