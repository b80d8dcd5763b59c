#include "outputs/paging.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

// "1 … 4 5 [6] 7 8 … 20"
std::string as_words(const Value& pager) {
  std::string words;
  for (const Value& page : *pager.dict()->find("pages")->list()) {
    std::int64_t number = *page.dict()->find("number")->as<std::int64_t>();
    if (*page.dict()->find("gap")->as<bool>()) words += "… ";
    bool current = number == *pager.dict()->find("number")->as<std::int64_t>();
    words += current ? "[" + std::to_string(number) + "] " : std::to_string(number) + " ";
  }
  return words;
}

}  // namespace

TEST_SUITE_BEGIN("paging");

TEST_CASE("a list is cut after 200 entries and not before") {
  CHECK(slices(0).size() == 1);
  CHECK(slices(200).size() == 1);
  std::vector<Slice> two = slices(201);
  REQUIRE(two.size() == 2);
  CHECK(two[0].begin == 0);
  CHECK(two[0].end == 200);
  CHECK(two[1].begin == 200);
  CHECK(two[1].end == 201);
  CHECK(two[1].number == 2);
}

TEST_CASE("a list of one page has no pager") { CHECK(pager("loai/x.html", 1, 1).dict() == nullptr); }

TEST_CASE("the pager shows both ends and the neighbours") {
  CHECK(as_words(pager("loai/x.html", 1, 3)) == "[1] 2 3 ");
  CHECK(as_words(pager("loai/x.html", 6, 20)) == "1 … 4 5 [6] 7 8 … 20 ");
}

TEST_CASE("the first page has none before it and the last none after") {
  Value first = pager("loai/x.html", 1, 2), last = pager("loai/x.html", 2, 2);
  CHECK(first.dict()->find("previous")->as<std::string>() == nullptr);
  CHECK(*first.dict()->find("next")->as<std::string>() == "loai/x/trang-2.html");
  CHECK(*last.dict()->find("previous")->as<std::string>() == "loai/x.html");
  CHECK(last.dict()->find("next")->as<std::string>() == nullptr);
}

TEST_SUITE_END();
