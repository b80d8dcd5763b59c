// Days that cannot be, or that are still to be filled in.
#include "parse/weekdays.h"
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// The first line of what is said of a text, behind its place.
std::string said_of(std::string_view text) {
  const std::string messages = messages_of(read_body(text));
  const std::string label = "cảnh báo: ";
  const std::size_t begin = messages.find(label);
  if (begin == messages.npos) return messages;
  return messages.substr(begin + label.size(), messages.find('\n') - begin - label.size());
}

}  // namespace

TEST_SUITE_BEGIN("doubtful days");

TEST_CASE("days, months and quarters that no calendar has are told wherever they stand") {
  CHECK(said_of("1. Báo cáo trước ngày 31/4/2026.\n") == "không có ngày '31/4/2026'");
  CHECK(said_of("1. Theo Quyết định số 12/QĐ-UBND ngày 30/2/2026.\n") == "không có ngày '30/2/2026'");
  CHECK(said_of("1. Mở cửa từ ngày 30/2 đến ngày 5/3/2026.\n") == "không có ngày '30/2 đến ngày 5/3/2026'");
  CHECK(said_of("1. Báo cáo trước ngày 32/1/2026.\n") == "lịch không có 'ngày 32/1/2026'");
  CHECK(said_of("1. Báo cáo trước ngày 5/13/2026.\n") == "lịch không có 'ngày 5/13/2026'");
  CHECK(said_of("1. Báo cáo trong tháng 13/2026.\n") == "lịch không có 'tháng 13/2026'");
  CHECK(said_of("1. Báo cáo trong quý V/2026.\n") == "lịch không có 'quý V'");
  CHECK(said_of("1. Báo cáo trong quý 5/2026.\n") == "lịch không có 'quý 5'");
}

TEST_CASE("words and lengths of time that begin so are none") {
  CHECK(said_of("1. Kính mong quý vị, quý cơ quan; quý IV/2026 và quý 4/2026.\n").empty());
  CHECK(said_of("1. Trong 6 tháng 15 ngày; tháng 12/2026; ngày 5-13 em đọc.\n").empty());
}

TEST_CASE("a period that ends before it begins is told, one over the turn of the year is none") {
  CHECK(said_of("1. Mở cửa từ ngày 10/5/2026 đến ngày 5/5/2026.\n") ==
        "'10/5/2026 đến ngày 5/5/2026' kết thúc trước khi bắt đầu");
  const Reading reading = read_body("1. Thư viện mở cửa từ ngày 15/11 đến ngày 15/2/2026.\n");
  CHECK(messages_of(reading).empty());
  REQUIRE(reading.document.deadlines.size() == 1);
  CHECK(iso(*reading.document.deadlines[0].due.from) == "2025-11-15");
}

TEST_CASE("a day of the week that the day is not is told, before the day and behind it") {
  CHECK(said_of("1. Họp vào thứ bảy, ngày 5/5/2026.\n") == "ngày '5/5/2026' là thứ ba, không phải thứ bảy");
  CHECK(said_of("1. Họp ngày 5/5/2026 (chủ nhật).\n") == "ngày '5/5/2026' là thứ ba, không phải chủ nhật");
  CHECK(said_of("1. Họp sáng thứ 4, ngày 5/5/2026.\n") == "ngày '5/5/2026' là thứ ba, không phải thứ tư");
  CHECK(said_of("1. Họp vào thứ ba, ngày 5/5/2026; thứ 4 (6/5/2026); ngày 7/5/2026 (thứ năm).\n").empty());
}

TEST_CASE("sessions and times are counted with the same words") {
  CHECK(said_of("1. Kỳ họp thứ hai, ngày 5/5/2026; hội nghị lần thứ bảy ngày 5/5/2026.\n").empty());
}

TEST_CASE("each day of a week has its name") {
  std::string names;
  for (int day = 4; day <= 10; ++day)
    names += std::string(name_of(weekday_of(*make_day(2026, 5, day)))) + '\n';
  CHECK(names == "thứ hai\nthứ ba\nthứ tư\nthứ năm\nthứ sáu\nthứ bảy\nchủ nhật\n");
}

TEST_CASE("room that was left for a day is told") {
  for (const char* day : {"ngày …/…/2026", "ngày .../5/2026", "ngày 5/xx/2026", "ngày     /     /2026",
                          "ngày ... tháng ... năm 2026", "ngày 5 tháng … năm 2026", "ngày ../../2026"})
    CHECK(said_of("1. Báo cáo trước " + std::string(day) + ".\n") ==
          "'" + std::string(day) + "' còn để trống ngày");
}

TEST_CASE("drafts, appendices and tables may have such room, and so may unfinished words") {
  CHECK(messages_of(read("---\ntrang_thai: du-thao\n---\nKẾ HOẠCH\nvề một việc\n\n1. Trước ngày …/…/2026.\n"))
            .empty());
  CHECK(said_of("1. Một.\n\nPHỤ LỤC\n\nMẫu báo cáo ngày … tháng … năm 2026\n").empty());
  CHECK(said_of("1. Bảng:\n\n| Ngày | Việc |\n|---|---|\n| ngày …/…/2026 | Họp |\n").empty());
  CHECK(said_of("1. Trong những ngày... tháng Tám, và ngày 5/5/2026.\n").empty());
}

TEST_SUITE_END();
