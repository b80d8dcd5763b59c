#include "outputs/search_shards.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "outputs/search_code.h"

using namespace vankho;

namespace {

using Files = std::map<std::string, std::string>;

struct Shards {
  Files files;
  SearchDirectory directory;
};

Shards shards_of(std::vector<SearchRun> runs, unsigned jobs = 1) {
  Shards shards;
  std::mutex mutex;
  const SearchVocabulary vocabulary(runs, jobs);
  shards.directory =
      write_search_shards(runs, vocabulary, jobs, [&](const std::string& path, std::string_view bytes) {
        std::scoped_lock lock(mutex);
        CHECK(shards.files.emplace(path, bytes).second);
      });
  return shards;
}

SearchRun run_of(const std::vector<std::string>& pieces, SearchField field = SearchField::text) {
  SearchRunBuilder builder;
  for (std::uint32_t i = 0; i < pieces.size(); ++i) builder.add(i, field, pieces[i]);
  return std::move(builder).take();
}

std::vector<SearchRun> runs(SearchRun run) {
  std::vector<SearchRun> all;
  all.push_back(std::move(run));
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("search_shards");

TEST_CASE(
    "words stand in the order of their letters, each with its marks; a pair is in the order of both its "
    "words") {
  Shards shards = shards_of(runs(run_of({"Đảng bộ", "đang đẹp đảng bộ"})));
  CHECK(shards.files["tim-kiem/tu/0/0.js"] ==
        "vankho_search(\"tu/0/0\",\"bộ=AIBI|đang=BI|đảng=AIBI|đẹp=BI\");\n");
  CHECK(shards.files["tim-kiem/cap/0/0.js"] ==
        "vankho_search(\"cap/0/0\",\"đảng bộ=AIBI|đang đẹp=BI|đẹp đảng=BI\");\n");
}

TEST_CASE("what stands often weighs more, what stands in a title more still, and a number most") {
  auto weight = [](SearchField field, std::string_view text) {
    SearchRunBuilder builder;
    builder.add(0, field, text);
    SearchRun run = std::move(builder).take();
    return run.postings[0].weight;
  };
  CHECK(weight(SearchField::text, "máu") < weight(SearchField::text, "máu\nmáu"));
  CHECK(weight(SearchField::text, "máu\nmáu\nmáu\nmáu\nmáu\nmáu\nmáu") <
        weight(SearchField::names, "máu") + 10);
  CHECK(weight(SearchField::names, "máu") < weight(SearchField::title, "máu"));
  CHECK(weight(SearchField::title, "máu") < weight(SearchField::number, "máu"));
  CHECK(weight(SearchField::number, "máu") < 64);
}

TEST_CASE("runs of documents that follow each other give the same index as one run of them all") {
  std::vector<std::string> pieces = {"hiến máu", "đọc sách", "hiến sách", "máu"};
  std::vector<SearchRun> halves;
  halves.push_back(run_of({pieces[0], pieces[1]}));
  halves.push_back(run_of({pieces[2], pieces[3]}));
  halves[1].first_piece = 2;
  CHECK(shards_of(std::move(halves)).files == shards_of(runs(run_of(pieces))).files);
}

TEST_CASE("of a word that is everywhere the best postings are kept, of its rare spellings all") {
  std::vector<std::string> pieces(kSearchPostings + 1000, "đảng");
  pieces[7] = "đảng đảng";
  pieces[8] = "đăng";
  Shards shards = shards_of(runs(run_of(pieces)));
  const std::string& words = shards.files["tim-kiem/tu/0/0.js"];
  std::string count;
  append_number(count, static_cast<std::uint32_t>(pieces.size() - 1));
  CHECK(words.find("đảng~" + count + "HL") != std::string::npos);
  CHECK(words.find("đăng=II") != std::string::npos);
  CHECK(words.size() < kSearchShardBytes);
}

TEST_CASE("shards are bounded, and their borders say which one has a term") {
  std::vector<std::string> pieces;
  for (int i = 0; i < 4000; ++i) pieces.push_back("số " + std::to_string(i) + " kh");
  Shards shards = shards_of(runs(run_of(pieces)));
  REQUIRE(shards.directory.pairs.size() == 1);
  const std::vector<std::string>& borders = shards.directory.pairs[0];
  CHECK(borders.size() > 3);
  CHECK(std::is_sorted(borders.begin(), borders.end()));
  for (const auto& [path, bytes] : shards.files) CHECK(bytes.size() < kSearchShardBytes + 100);
  auto after = std::upper_bound(borders.begin(), borders.end(), "so 2718");
  std::string path = "tim-kiem/cap/0/" + std::to_string(after - borders.begin() - 1) + ".js";
  CHECK(shards.files[path].find(" 2718=") != std::string::npos);
}

TEST_CASE("the number of threads changes nothing") {
  std::vector<std::string> pieces;
  for (int i = 0; i < 30'000; ++i) pieces.push_back(std::to_string(i * 7919 % 100'003) + " hiến máu");
  Shards one = shards_of(runs(run_of(pieces)), 1), four = shards_of(runs(run_of(pieces)), 4);
  CHECK(one.directory.words.size() > 1);
  CHECK((one.files == four.files));
  CHECK((one.directory.pairs == four.directory.pairs));
}

TEST_CASE("nothing to index gives no shards") { CHECK(shards_of({}).files.empty()); }

TEST_SUITE_END();
