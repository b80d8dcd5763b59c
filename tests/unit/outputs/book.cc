#include "outputs/book.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

Document issued_by(std::string body, std::string name, std::string date) {
  Document document = sample::document("van-ban/" + body + "/" + name + ".md", "", std::move(date), name);
  document.issuer_id = std::move(body);
  return document;
}

Document undated(std::string body, std::string name, std::string_view from, std::string_view to) {
  Document document = issued_by(std::move(body), std::move(name), "");
  document.written = {sample::day(from), sample::day(to)};
  return document;
}

Site site() {
  return sample::site(
      {{sample::body("a", "Ban A"), sample::body("b", "Ban B"), sample::body("c", "Ban C")},
       {},
       {issued_by("a", "dau-nam", "2023-01-02"), issued_by("a", "cuoi-nam", "2023-12-31"),
        issued_by("a", "giua-nam", "2023-06-01"), issued_by("a", "nam-sau", "2024-01-01"),
        undated("a", "khong-ngay", "2023-01-01", "2023-03-01"), issued_by("b", "khac", "2023-06-01")}});
}

std::string titles(const Book& book, const Site& site) {
  std::string all;
  for (DocumentIndex index : book.documents) all += site.documents[index].title + " ";
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("book");

TEST_CASE("a book has what one body issued in one year, oldest first, undated ones last") {
  const Site all = site();
  CHECK(titles(book_of(all, *all.bodies.find("a"), 2023), all) == "dau-nam giua-nam cuoi-nam khong-ngay ");
  CHECK(titles(book_of(all, *all.bodies.find("a"), 2024), all) == "nam-sau ");
  CHECK(book_of(all, *all.bodies.find("a"), 2022).documents.empty());
}

TEST_CASE("the years in which a body issued something are known") {
  const Site all = site();
  CHECK(years_of(all, *all.bodies.find("a")) == std::vector{2023, 2024});
  CHECK(years_of(all, *all.bodies.find("c")).empty());
}

TEST_CASE("a book is called by the name that the body had at the end of the year") {
  Body renamed = sample::body("a", "Ban A và B");
  renamed.former_names = {{"Ban A", sample::day("2023-12-31")}};
  const Site all =
      sample::site({{renamed}, {}, {issued_by("a", "x", "2023-01-02"), issued_by("a", "y", "2024-01-02")}});
  CHECK(title_of(book_of(all, 0, 2023), all) == "Ban A: văn bản năm 2023");
  CHECK(title_of(book_of(all, 0, 2024), all) == "Ban A và B: văn bản năm 2024");
}

TEST_CASE("pages are the cover, the contents, and the documents at their addresses") {
  const Site all = site();
  const Facts facts = sample::facts();
  const Portal portal(all, facts, 1);
  const Book book = book_of(all, *all.bodies.find("a"), 2023);
  std::string paths;
  for (const PageTask& page : pages_of(book, portal)) paths += page.path + " ";
  CHECK(paths ==
        "bia.html muc-luc.html van-ban/a/dau-nam.html van-ban/a/giua-nam.html van-ban/a/cuoi-nam.html "
        "van-ban/a/khong-ngay.html ");
}

TEST_CASE("the contents are by month, without those in which there was nothing") {
  const Site all = site();
  const Facts facts = sample::facts();
  const Portal portal(all, facts, 1);
  const Book book = book_of(all, *all.bodies.find("a"), 2023);
  const Dict page = pages_of(book, portal)[1].data();
  std::string months;
  for (const Value& month : *page.find("book")->dict()->find("months")->list()) {
    const auto* number = month.dict()->find("number")->as<std::int64_t>();
    months += number ? std::to_string(*number) + " " : "none ";
  }
  CHECK(months == "1 6 12 none ");
}

TEST_SUITE_END();
