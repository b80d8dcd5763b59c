#include "outputs/observances.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

// All sites of the sample are as of 2024-06-01.
Site with(Document document, std::vector<Event> events) {
  return sample::site({{}, std::move(events), {std::move(document)}});
}

Document about(std::string event, std::string date) {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", std::move(date), "x");
  document.event_ids = {{std::move(event), 2}};
  return document;
}

std::vector<int> years_with_documents(const Site& site) {
  std::vector<int> years;
  Observances observances(site);
  for (const Observance* observance : observances.of(0)) {
    if (!observance->documents.empty()) years.push_back(observance->year);
  }
  return years;
}

const Event kNationalDay = sample::event("quoc-khanh", "Quốc khánh", "1945-09-02");
const Event kYoung = sample::event("moi", "Ngày mới", "2023-10-10");

}  // namespace

TEST_SUITE_BEGIN("observances");

TEST_CASE("years run from the first document to the one after today") {
  Observances observances(with(about("quoc-khanh", "2021-08-01"), {kNationalDay}));
  CHECK(observances.first_year() == 2021);
  CHECK(observances.last_year() == 2025);
  CHECK(observances.in(2025)[0].years == 80);
  CHECK(observances.in(2025)[0].day == sample::day("2025-09-02"));
}

TEST_CASE("a date mistyped by centuries does not make a thousand pages") {
  CHECK(Observances(with(about("quoc-khanh", "0203-08-01"), {kNationalDay})).first_year() == 1924);
}

TEST_CASE("an event has no anniversary before its first") {
  Observances observances(with(about("moi", "2022-08-01"), {kYoung}));
  CHECK(observances.in(2022).empty());
  CHECK(observances.in(2023).empty());
  CHECK(observances.in(2024)[0].years == 1);
}

TEST_CASE("a document belongs to the anniversary that it states") {
  Document document = about("quoc-khanh", "2022-08-01");
  document.commemorations = {{"Quốc khánh", sample::day("1945-09-02"), sample::day("2024-09-02"), 79, 3}};
  CHECK(years_with_documents(with(document, {kNationalDay})) == std::vector<int>{2024});
}

TEST_CASE("a document that states none belongs to the next, a report to the one just held") {
  CHECK(years_with_documents(with(about("quoc-khanh", "2022-12-30"), {kNationalDay})) ==
        std::vector<int>{2023});
  CHECK(years_with_documents(with(about("quoc-khanh", "2022-10-15"), {kNationalDay})) ==
        std::vector<int>{2022});
}

TEST_CASE("what is commemorated beyond the registry is still found in its year") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2023-03-01", "x");
  document.commemorations = {{"tái lập huyện", sample::day("1993-04-01"), sample::day("2023-04-01"), 30, 3},
                             {"tái lập huyện", sample::day("1993-04-01"), sample::day("2023-04-01"), 30, 9},
                             {"không rõ năm", {}, {}, 20, 4}};
  Observances observances(with(document, {kNationalDay}));
  REQUIRE(observances.mentions_in(2023).size() == 1);
  CHECK(observances.mentions_in(2023)[0].name == "tái lập huyện");
  CHECK(observances.mentions_in(2023)[0].documents == std::vector<DocumentIndex>{0});
}

TEST_CASE("each event comes next once, today's included") {
  Event today = sample::event("hom-nay", "Hôm nay", "2000-06-01"),
        past = sample::event("qua", "Qua", "2000-05-31");
  Site site = sample::site({{}, {past, today, kNationalDay}, {}});
  Observances observances(site);
  std::vector<std::string> days;
  for (const Observance* observance : observances.next()) days.push_back(iso(observance->day));
  CHECK(days == std::vector<std::string>{"2024-06-01", "2024-09-02", "2025-05-31"});
}

TEST_SUITE_END();
