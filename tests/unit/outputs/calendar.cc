#include "outputs/calendar.h"

#include <doctest/doctest.h>

#include "outputs/subscriptions.h"
#include "sample.h"

using namespace vankho;

namespace {

Facts facts_with_words() {
  Facts facts = sample::facts();
  facts.texts = Dict{
      {"commemorations",
       Dict{{"title", "Ngày kỷ niệm"}, {"original", "Ngày gốc"}, {"lunar", "Âm lịch"}, {"years_of", "năm"}}},
      {"deadlines", Dict{{"title", "Thời hạn"},
                         {"date", "Hạn"},
                         {"who", "Cơ quan"},
                         {"to_whom", "Gửi"},
                         {"section", "Mục"},
                         {"source", "Văn bản"}}}};
  return facts;
}

Event lunar_event(std::string id, std::string name, LunarDay lunar) {
  Event event;
  event.id = std::move(id);
  event.name = std::move(name);
  event.lunar = lunar;
  event.scope = "quoc-gia";
  return event;
}

Deadline deadline(std::string text, std::string what, Interval due) {
  Deadline deadline;
  deadline.text = std::move(text);
  deadline.what = std::move(what);
  deadline.due = due;
  return deadline;
}

// The parts of one property, in order: "20250129" of "DTSTART;VALUE=DATE:20250129".
std::vector<std::string> values(std::string_view calendar, std::string_view property) {
  std::vector<std::string> found;
  std::string begin = "\r\n" + std::string(property) + ":";
  for (std::size_t at = 0; (at = calendar.find(begin, at)) != std::string_view::npos;) {
    at += begin.size();
    found.emplace_back(calendar.substr(at, calendar.find("\r\n", at) - at));
  }
  return found;
}

using Texts = std::vector<std::string>;

const char* const kHead = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//vankho//vankho//VI\r\n";

Site bodies_with_deadlines() {
  Document plan = sample::document("van-ban/a.md", "1-KH/TU", "2024-01-05", "một");
  plan.issuer = "Tỉnh ủy";
  plan.deadlines = {
      deadline("quý III/2024", "báo cáo kết quả", {sample::day("2024-07-01"), sample::day("2024-09-30")}),
      deadline("30/4", "không rõ năm", {}),
      deadline("trước ngày 30/4/2024", "", {{}, sample::day("2024-04-30")})};
  plan.deadlines[0].bodies = {"doan", "Lưu"};
  plan.deadlines[0].to_whom = "tinh-uy";
  plan.deadlines[0].section = "II.1";
  Document old = sample::document("van-ban/cu.md", "2-KH/TU", "2023-01-05", "cũ");
  old.deadlines = {deadline("1/8/2024", "đã thay", {{}, sample::day("2024-08-01")})};
  old.deadlines[0].bodies = {"doan"};
  plan.relations = {{RelationKind::replaces, "2-KH/TU", {}, 2}};
  Event own = sample::event("tai-lap", "Tái lập", "1991-10-01");
  own.scope = "doan";
  return sample::site(
      {{sample::body("doan", "Tỉnh đoàn"), sample::body("tinh-uy", "Tỉnh ủy")}, {own}, {plan, old}});
}

}  // namespace

TEST_SUITE_BEGIN("calendar");

TEST_CASE("an event of the Gregorian calendar comes back every year from the next anniversary on") {
  Site site = sample::site({{}, {sample::event("quoc-khanh", "Quốc khánh", "1945-09-02")}, {}});
  Facts facts = facts_with_words();
  CHECK(commemorations_calendar(Portal(site, facts, 1)) ==
        std::string(kHead) +
            "NAME:Ngày kỷ niệm – Văn khố thử\r\n"
            "X-WR-CALNAME:Ngày kỷ niệm – Văn khố thử\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:d5a05c2d155c8e371c4ab052caabb1aa@vankho\r\n"
            "DTSTAMP:20240601T000000Z\r\n"
            "DTSTART;VALUE=DATE:20240902\r\n"
            "DTEND;VALUE=DATE:20240903\r\n"
            "RRULE:FREQ=YEARLY\r\n"
            "SUMMARY:Quốc khánh\r\n"
            "DESCRIPTION:Ngày gốc: 2/9/1945\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST_CASE("a summary that names the body itself does not name it again") {
  Document plan = sample::document("van-ban/a.md", "1-KH/TU", "2024-01-05", "một");
  plan.deadlines = {deadline("30/9/2024", "Tỉnh đoàn tổ chức hội thi", {{}, sample::day("2024-09-30")})};
  plan.deadlines[0].bodies = {"Tỉnh đoàn"};
  const Site site = sample::site({{sample::body("doan", "Tỉnh đoàn")}, {}, {plan}});
  const Facts facts = facts_with_words();
  CHECK(values(deadlines_calendar(Portal(site, facts, 1)), "SUMMARY") ==
        Texts{"Tỉnh đoàn tổ chức hội thi – Kế hoạch số 1-KH/TU"});
}

TEST_CASE("the first anniversary is today's, next year's, or that of an event still to come") {
  Site site = sample::site(
      {{},
       {sample::event("a", "Hôm nay", "1950-06-01"), sample::event("b", "Hôm qua", "1950-05-31"),
        sample::event("c", "Sắp tới", "2024-07-01"), sample::event("d", "Ngày nhuận", "1952-02-29")},
       {}});
  Facts facts;
  std::string calendar = commemorations_calendar(Portal(site, facts, 1));
  CHECK(values(calendar, "SUMMARY") == Texts{"Ngày nhuận", "Hôm qua", "Hôm nay", "Sắp tới"});
  CHECK(values(calendar, "DTSTART;VALUE=DATE") == Texts{"20250228", "20250531", "20240601", "20250701"});
  CHECK(values(calendar, "RRULE") ==
        Texts{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "FREQ=YEARLY", "FREQ=YEARLY", "FREQ=YEARLY"});
}

TEST_CASE("a lunar event is written out for ten years, each day under a UID of its own") {
  Site site = sample::site({{}, {lunar_event("tet", "Tết Nguyên đán", {1, 1})}, {}});
  Facts facts = facts_with_words();
  std::string calendar = commemorations_calendar(Portal(site, facts, 1));
  // As published in Vietnam; 2030 is a day earlier than in China.
  CHECK(values(calendar, "DTSTART;VALUE=DATE") == Texts{"20250129", "20260217", "20270206", "20280126",
                                                        "20290213", "20300202", "20310123", "20320211",
                                                        "20330131", "20340219"});
  CHECK(values(calendar, "DTEND;VALUE=DATE").front() == "20250130");
  CHECK(values(calendar, "RRULE").empty());
  CHECK(values(calendar, "DESCRIPTION").front() == "Âm lịch: 1/1");
  Texts uids = values(calendar, "UID");
  std::sort(uids.begin(), uids.end());
  CHECK(std::unique(uids.begin(), uids.end()) == uids.end());
}

TEST_CASE("deadlines in force whose day is known say what, who and by which document") {
  Site site = bodies_with_deadlines();
  Facts facts = facts_with_words();
  CHECK(deadlines_calendar(Portal(site, facts, 1)) ==
        std::string(kHead) +
            "NAME:Thời hạn – Văn khố thử\r\n"
            "X-WR-CALNAME:Thời hạn – Văn khố thử\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:d38e81fde1f4bbce27d0ceb5c898b0dc@vankho\r\n"
            "DTSTAMP:20240601T000000Z\r\n"
            "DTSTART;VALUE=DATE:20240430\r\n"
            "DTEND;VALUE=DATE:20240501\r\n"
            "SUMMARY:trước ngày 30/4/2024 – Kế hoạch số 1-KH/TU\r\n"
            "DESCRIPTION:Hạn: trước ngày 30/4/2024\\nVăn bản: Kế hoạch số \r\n"
            " 1-KH/TU\\, ngày 5/1/2024 của Tỉnh ủy một\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:3afdc0d67c99d3003ef966aee3d15f24@vankho\r\n"
            "DTSTAMP:20240601T000000Z\r\n"
            "DTSTART;VALUE=DATE:20240701\r\n"
            "DTEND;VALUE=DATE:20241001\r\n"
            "SUMMARY:báo cáo kết quả – Tỉnh đoàn\\, Lưu – Kế hoạch s\r\n"
            " ố 1-KH/TU\r\n"
            "DESCRIPTION:báo cáo kết quả\\nHạn: quý III/2024\\nCơ quan: Tỉnh \r\n"
            " đoàn\\, Lưu\\nGửi: Tỉnh ủy\\nMục: II.1\\nVăn bản: Kế hoạch s\r\n"
            " ố 1-KH/TU\\, ngày 5/1/2024 của Tỉnh ủy một\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST_CASE("a body's calendar has its deadlines and its own events, under the same UIDs") {
  Site site = bodies_with_deadlines();
  Facts facts = facts_with_words();
  Portal portal(site, facts, 1);
  std::string calendar = body_calendar(*site.bodies.find("doan"), portal);
  CHECK(values(calendar, "NAME") == Texts{"Tỉnh đoàn – Văn khố thử"});
  CHECK(values(calendar, "UID") ==
        Texts{"3afdc0d67c99d3003ef966aee3d15f24@vankho", "b2c046e06a03b6d5ef7fe21a265742d2@vankho"});
}

TEST_CASE("an entry keeps its UID when its work, its document and what stands above it change") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2024-01-05", "một");
  document.deadlines = {deadline("1/8/2024", "báo cáo", {{}, sample::day("2024-08-01")})};
  auto uids = [&] {
    Site site = sample::site({{}, {}, {document}});
    Facts facts;
    return values(deadlines_calendar(Portal(site, facts, 1)), "UID");
  };
  Texts before = uids();
  document.title = "khác";
  document.deadlines[0].what = "báo cáo kết quả";
  document.deadlines[0].due.to = sample::day("2024-09-01");
  CHECK(before == Texts{"fa53e7e9fb062b3e27770a21923fa935@vankho"});
  CHECK(uids() == before);
  document.deadlines.insert(document.deadlines.begin(),
                            deadline("1/7/2024", "mới", {{}, sample::day("2024-07-01")}));
  CHECK(uids().back() == before.front());
}

TEST_CASE("what was due more than a year ago is left to the pages") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "một");
  document.deadlines = {deadline("31/5/2023", "xưa", {{}, sample::day("2023-05-31")}),
                        deadline("1/6/2023", "năm ngoái", {{}, sample::day("2023-06-01")})};
  Site site = sample::site({{}, {}, {document}});
  Facts facts;
  CHECK(values(deadlines_calendar(Portal(site, facts, 1)), "DTSTART;VALUE=DATE") == Texts{"20230601"});
}

TEST_CASE("a site has the feeds and calendars of what is there, and none of nothing") {
  auto paths = [](const Site& site) {
    Facts facts;
    Portal portal(site, facts, 1);
    Texts found;
    for (const Subscription& subscription : subscriptions_of(portal)) found.push_back(subscription.path);
    return found;
  };
  CHECK(paths(sample::site({})) == Texts{"feed.xml"});
  CHECK(paths(bodies_with_deadlines()) == Texts{"feed.xml", "co-quan/doan.ics", "co-quan/tinh-uy.xml",
                                                "ky-niem/tai-lap.xml", "ky-niem/ky-niem.ics",
                                                "thoi-han/thoi-han.ics"});
}

TEST_SUITE_END();
