#include "parse/temporal.h"

#include <fmt/format.h>

#include "base/text.h"
#include "reading.h"

using namespace vankho;
using vankho::test::Strings;

namespace {

// "'28/3/1930' day 1930-03-28", "'quý i/2023' quarter 2023-01-01..2023-03-31"; a year left out is taken as
// 2000 and marked with '?'.
std::string shown(std::string_view text, const Temporal& temporal) {
  static constexpr std::string_view kKinds[] = {"day", "month", "quarter", "half-year", "year", "range"};
  std::string words(text.substr(temporal.begin, temporal.end - temporal.begin));
  std::string result = fmt::format("'{}' {} ", words, kKinds[static_cast<std::size_t>(temporal.kind)]);
  std::optional<Interval> interval = temporal.interval(2000);
  if (!interval) return result + (temporal.impossible ? "impossible" : "not known");
  result += iso(*interval->from);
  if (interval->to != interval->from) result += ".." + iso(*interval->to);
  return result + (temporal.has_year() ? "" : "?");
}

Strings found_in(std::string_view text) {
  std::string searched = search_form(text);
  Strings found;
  for (const Temporal& temporal : find_temporals(searched)) found.push_back(shown(text, temporal));
  return found;
}

struct Case {
  std::string_view text, expected;
};

// One temporal expression a text.
void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(found_in(c.text) == Strings{std::string(c.expected)});
  }
}

}  // namespace

TEST_SUITE_BEGIN("temporal");

TEST_CASE("days in every spelling") {
  check({{"ngày 28/3/1930", "'28/3/1930' day 1930-03-28"},
         {"06/02/2023", "'06/02/2023' day 2023-02-06"},
         {"3.2.2025", "'3.2.2025' day 2025-02-03"},
         {"17-6-2019", "'17-6-2019' day 2019-06-17"},
         {"ngày 3 tháng 2 năm 2025", "'3 tháng 2 năm 2025' day 2025-02-03"},
         {"Ngày 03 Tháng 02 Năm 2025", "'03 Tháng 02 Năm 2025' day 2025-02-03"},
         {"28 / 3 / 1930", "'28 / 3 / 1930' day 1930-03-28"},
         {"ngày 12/4 năm 2023", "'12/4 năm 2023' day 2023-04-12"},
         {"ngày 28 tháng 3/1930", "'28 tháng 3/1930' day 1930-03-28"}});
}

TEST_CASE("days without a year") {
  check({{"trước ngày 15/8", "'15/8' day 2000-08-15?"},
         {"chậm nhất 30/11", "'30/11' day 2000-11-30?"},
         {"hết ngày 05 tháng 12", "'05 tháng 12' day 2000-12-05?"},
         {"gửi trước 20/5.", "'20/5' day 2000-05-20?"}});
}

TEST_CASE("months") {
  check({{"tháng 4/2023", "'tháng 4/2023' month 2023-04-01..2023-04-30"},
         {"tháng 10 năm 2024", "'tháng 10 năm 2024' month 2024-10-01..2024-10-31"},
         {"tháng 02/2024", "'tháng 02/2024' month 2024-02-01..2024-02-29"},
         {"tháng 4-2023", "'tháng 4-2023' month 2023-04-01..2023-04-30"},
         {"Tháng Tám năm 1945", "'Tháng Tám năm 1945' month 1945-08-01..1945-08-31"},
         {"tháng mười hai năm 1946", "'tháng mười hai năm 1946' month 1946-12-01..1946-12-31"},
         {"trong tháng 9", "'tháng 9' month 2000-09-01..2000-09-30?"}});
}

TEST_CASE("months one after the other are one period, over the turn of the year too") {
  check({{"Tháng 4, 5", "'Tháng 4, 5' month 2000-04-01..2000-05-31?"},
         {"Tháng 4, 5, 6/2025", "'Tháng 4, 5, 6/2025' month 2025-04-01..2025-06-30"},
         {"tháng 4, 5 và 6.", "'tháng 4, 5 và 6' month 2000-04-01..2000-06-30?"},
         {"Tháng 12/2025 - 01/2026", "'Tháng 12/2025 - 01/2026' range 2025-12-01..2026-01-31"},
         {"tháng 4, 5 lớp", "'tháng 4' month 2000-04-01..2000-04-30?"},
         {"tháng 4, 5.000 hộ", "'tháng 4' month 2000-04-01..2000-04-30?"},
         {"tháng 4/2025 - 3/2025", "'tháng 4/2025' month 2025-04-01..2025-04-30"}});
}

TEST_CASE("what belongs to a month is no first day of the date behind it") {
  const Strings found = found_in("tháng 3-6tháng5");
  REQUIRE(found.size() == 2);
  CHECK(found[0].starts_with("'tháng 3' month"));
  CHECK(found[1].starts_with("'6tháng5' day"));
}

TEST_CASE("a week or a round of a month is no day of it") {
  check({{"Tuần 2 tháng 6/2025", "'tháng 6/2025' month 2025-06-01..2025-06-30"},
         {"tuần thứ 2 tháng 6/2025", "'tháng 6/2025' month 2025-06-01..2025-06-30"},
         {"tuần 2, 3 tháng 6/2025", "'tháng 6/2025' month 2025-06-01..2025-06-30"},
         {"tuần 2 và 3 tháng 6/2025", "'tháng 6/2025' month 2025-06-01..2025-06-30"},
         {"đợt 2, 15 tháng 6 năm 2025", "'15 tháng 6 năm 2025' day 2025-06-15"},
         {"đợt 2 tháng 6 năm 2025", "'tháng 6 năm 2025' month 2025-06-01..2025-06-30"}});
}

TEST_CASE("quarters, halves of years and years") {
  check({{"quý I/2023", "'quý I/2023' quarter 2023-01-01..2023-03-31"},
         {"trong quý I năm 2023", "'quý I năm 2023' quarter 2023-01-01..2023-03-31"},
         {"Quý 2/2024", "'Quý 2/2024' quarter 2024-04-01..2024-06-30"},
         {"quý IV", "'quý IV' quarter 2000-10-01..2000-12-31?"},
         {"quý I và quý II/2024", "'quý I và quý II/2024' quarter 2024-01-01..2024-06-30"},
         {"6 tháng đầu năm 2024", "'6 tháng đầu năm 2024' half-year 2024-01-01..2024-06-30"},
         {"06 tháng cuối năm 2023", "'06 tháng cuối năm 2023' half-year 2023-07-01..2023-12-31"},
         {"sáu tháng đầu năm", "'sáu tháng đầu năm' half-year 2000-01-01..2000-06-30?"},
         {"trong năm 2023", "'năm 2023' year 2023-01-01..2023-12-31"}});
}

TEST_CASE("ranges take from their end what their beginning leaves out") {
  check({{"từ ngày 16/12/2023 đến ngày 20/01/2024",
          "'16/12/2023 đến ngày 20/01/2024' range 2023-12-16..2024-01-20"},
         {"từ ngày 16/12 đến hết ngày 20/12/2024",
          "'16/12 đến hết ngày 20/12/2024' range 2024-12-16..2024-12-20"},
         {"từ ngày 30/02 đến ngày 31/3/2024", "'30/02 đến ngày 31/3/2024' range impossible"},
         {"từ ngày 20 đến ngày 25/3/2023", "'20 đến ngày 25/3/2023' range 2023-03-20..2023-03-25"},
         {"tổ chức 10 - 12/4/2023", "'10 - 12/4/2023' range 2023-04-10..2023-04-12"},
         {"từ tháng 5 đến tháng 9/2024", "'tháng 5 đến tháng 9/2024' range 2024-05-01..2024-09-30"},
         {"từ năm 2024 đến hết năm 2026", "'năm 2024 đến hết năm 2026' range 2024-01-01..2026-12-31"},
         {"(28/3/1930 - 28/3/2023)", "'28/3/1930 - 28/3/2023' range 1930-03-28..2023-03-28"},
         {"(03/02/1930 – 03/02/2025)", "'03/02/1930 – 03/02/2025' range 1930-02-03..2025-02-03"}});
}

TEST_CASE("a month named before the next one shares its year") {
  CHECK(found_in("trong tháng 10 và tháng 11/2024") ==
        Strings{"'tháng 10' month 2024-10-01..2024-10-31", "'tháng 11/2024' month 2024-11-01..2024-11-30"});
}

TEST_CASE("a year behind the last of a list is that of all, and of the year before where the list turns it") {
  CHECK(found_in("trước ngày 30 tháng 4 và 30 tháng 9 năm 2025") ==
        Strings{"'30 tháng 4' day 2025-04-30", "'30 tháng 9 năm 2025' day 2025-09-30"});
  CHECK(found_in("trước ngày 15/12 và ngày 15/01/2026") ==
        Strings{"'15/12' day 2025-12-15", "'15/01/2026' day 2026-01-15"});
  CHECK(found_in("trong tháng 12 và tháng 01/2026") ==
        Strings{"'tháng 12' month 2025-12-01..2025-12-31", "'tháng 01/2026' month 2026-01-01..2026-01-31"});
  CHECK(found_in("trong tháng 5, năm 2024") ==
        Strings{"'tháng 5' month 2024-05-01..2024-05-31", "'năm 2024' year 2024-01-01..2024-12-31"});
}

TEST_CASE("'năm sau' is the year after the one that is meant") {
  check({{"trước ngày 15 tháng 1 năm sau", "'15 tháng 1 năm sau' day 2001-01-15?"},
         {"trong quý I năm tới", "'quý I năm tới' quarter 2001-01-01..2001-03-31?"},
         {"từ ngày 15/12 đến ngày 10/01 năm sau",
          "'15/12 đến ngày 10/01 năm sau' range 2000-12-15..2001-01-10?"},
         {"từ ngày 15/12/2025 đến ngày 10/01 năm sau",
          "'15/12/2025 đến ngày 10/01 năm sau' range 2025-12-15..2026-01-10"}});
}

TEST_CASE("fractions, ratios, numbers and names are no dates") {
  for (std::string_view text :
       {"đạt 3/4 chỉ tiêu", "17/21 thôn",  "trực 24/7", "Quyết định số 12/5", "tỷ lệ 1/2",
        "3.2 mét",          "15 tháng",    "6 tháng",   "quý vị đại biểu",    "quý báu",
        "tháng nào",        "năm học mới", "năm 80",    "12,5 triệu",         "phiên bản 1.2.3",
        "45/2019/QH14",     "tháng ba",    "13.4",      "0912.345.678",       "điện thoại 3852739"}) {
    CAPTURE(text);
    CHECK(found_in(text) == Strings{});
  }
}

TEST_CASE("a day that the calendar lacks is told from one that is not written") {
  check({{"ngày 31/2/2023", "'31/2/2023' day impossible"},
         {"ngày 29 tháng 02 năm 2023", "'29 tháng 02 năm 2023' day impossible"},
         {"29/02/2024", "'29/02/2024' day 2024-02-29"}});
  CHECK(found_in("ngày 32/1/2023").empty());
  CHECK(found_in("ngày 5/13/2023").empty());
}

TEST_CASE("a day right at the start of a text is read with its end") {
  auto read = read_day("12 tháng 4 năm 2023, tại");
  REQUIRE(read);
  CHECK(read->day == make_day(2023, 4, 12));
  CHECK(read->end == std::string_view("12 tháng 4 năm 2023").size());
  CHECK_FALSE(read_day("tháng 4/2023"));
  CHECK_FALSE(read_day("12/4"));
  REQUIRE(read_day("31/2/2023"));
  CHECK_FALSE(read_day("31/2/2023")->day);
}

TEST_SUITE_END();
