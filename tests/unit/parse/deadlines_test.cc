// Due dates and stated periods of execution, of a document of 15/2/2024 unless said otherwise.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "deadlines_shown.h"

using namespace vankho;
using namespace vankho::test;

namespace {

struct Case {
  std::string_view text, expected;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(due_in(std::string(c.text)) == Strings{std::string(c.expected)});
  }
}

void check_none(std::initializer_list<std::string_view> texts) {
  for (std::string_view text : texts) {
    CAPTURE(text);
    CHECK(due_in(std::string(text)) == Strings{});
  }
}

}  // namespace

TEST_SUITE_BEGIN("deadlines");

TEST_CASE(
    "a time of day, a weekday or other words stand between what makes a date one to keep and the date") {
  check({{"1. Gửi báo cáo trước 17h00, ngày 30/4/2024.", "30/4/2024: ..2024-04-30"},
         {"1. Gửi báo cáo trước 17 giờ 00 phút, ngày 30/4/2024.", "30/4/2024: ..2024-04-30"},
         {"1. Gửi báo cáo trước thứ Tư, ngày 30/4/2024.", "30/4/2024: ..2024-04-30"},
         {"1. Gửi báo cáo không muộn hơn ngày 30/4/2024.", "30/4/2024: ..2024-04-30"},
         {"1. Thời gian: 01/4 - 30/4/2024.", "01/4 - 30/4/2024: 2024-04-01..2024-04-30"},
         {"1. Tổng kết, trao giải: dự kiến tháng 10/2024.", "tháng 10/2024: 2024-10-01..2024-10-31"},
         {"1. Phấn đấu đến hết năm 2025 hoàn thành việc số hóa.", "năm 2025: 2025-01-01..2025-12-31"}});
}

TEST_CASE("what comes again every year has no date") {
  check_none({"1. Báo cáo hằng năm (trước ngày 10/12) gửi Ban Tuyên giáo.",
              "1. Định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 10/12) báo cáo kết quả."});
}

TEST_CASE("what must be there by a day is due by that day") {
  check({{"1. Báo cáo kết quả chậm nhất ngày 30/3/2024.", "30/3/2024: ..2024-03-30"},
         {"1. Gửi kế hoạch trước ngày 20/02/2024.", "20/02/2024: ..2024-02-20"},
         {"1. Hoàn thành trước 15/10/2024.", "15/10/2024: ..2024-10-15"},
         {"1. Nộp bản thảo muộn nhất là ngày 5 tháng 6 năm 2024.", "5 tháng 6 năm 2024: ..2024-06-05"},
         {"1. Nộp bản thảo chậm nhất 17 giờ ngày 20/12/2024.", "20/12/2024: ..2024-12-20"},
         {"1. Nộp bản thảo trước 16h30 ngày 20/12/2024.", "20/12/2024: ..2024-12-20"},
         {"1. Lập dự toán xong trước ngày 20/7/2024.", "20/7/2024: ..2024-07-20"},
         {"1. Phải hoàn thành vào ngày 20/7/2024.", "20/7/2024: ..2024-07-20"},
         {"1. Thời hạn báo cáo: 20/7/2024.", "20/7/2024: ..2024-07-20"},
         {"1. Đăng ký từ nay đến hết ngày 20/7/2024.", "20/7/2024: ..2024-07-20"}});
}

TEST_CASE("two days joined by 'và' are two") {
  CHECK(due_in("1. Báo cáo trước ngày 15/6/2024 và 15/12/2024.") ==
        Strings{"15/6/2024: ..2024-06-15", "15/12/2024: ..2024-12-15"});
}

TEST_CASE("a month, quarter, half-year or range in which work is done has both ends") {
  check(
      {{"1. Rà soát, hoàn thành trong quý II/2024.", "quý II/2024: 2024-04-01..2024-06-30"},
       {"1. Thẩm định trong tháng 4/2024.", "tháng 4/2024: 2024-04-01..2024-04-30"},
       {"1. Sơ kết vào tháng 6 năm 2024.", "tháng 6 năm 2024: 2024-06-01..2024-06-30"},
       {"1. Tổ chức giám sát trong 6 tháng cuối năm 2024.", "6 tháng cuối năm 2024: 2024-07-01..2024-12-31"},
       {"1. Tổ chức cuộc thi từ ngày 02/5/2024 đến ngày 31/10/2024.",
        "02/5/2024 đến ngày 31/10/2024: 2024-05-02..2024-10-31"},
       {"1. Kiểm toán năng lượng thực hiện từ tháng 5 đến tháng 9/2024.",
        "tháng 5 đến tháng 9/2024: 2024-05-01..2024-09-30"},
       {"1. Hoàn thành quy hoạch trong năm 2025.", "năm 2025: 2025-01-01..2025-12-31"}});
}

TEST_CASE("a missing year is the document's") {
  check({{"1. Gửi tài liệu trước 20/5.", "20/5: ..2024-05-20"},
         {"1. Báo cáo chậm nhất ngày 05 tháng 12.", "05 tháng 12: ..2024-12-05"},
         {"1. Mở lớp, hoàn thành trong tháng 8.", "tháng 8: 2024-08-01..2024-08-31"},
         {"1. Hoàn thành trong quý IV.", "quý IV: 2024-10-01..2024-12-31"}});
}

TEST_CASE("what must be there before a period is due on the day before it begins") {
  check({{"1. Rà soát, hoàn thành trước tháng 5/2024.", "trước tháng 5/2024: ..2024-04-30"},
         {"1. Gửi dự thảo trước quý III/2024.", "trước quý III/2024: ..2024-06-30"},
         {"1. Mở lớp, hoàn thành trước tháng 01/2025.", "trước tháng 01/2025: ..2024-12-31"},
         {"1. Mở lớp, hoàn thành trước tháng 01.", "trước tháng 01: ..2024-12-31"},
         {"1. Mở lớp, hoàn thành trước quý IV.", "trước quý IV: ..2024-09-30"},
         {"| Việc | Thời hạn |\n|---|---|\n| Mở lớp | Trước tháng 5/2024 |",
          "Trước tháng 5/2024: ..2024-04-30"},
         {"1. Hoàn thành chậm nhất là tháng 5/2024.", "tháng 5/2024: 2024-05-01..2024-05-31"}});
}

TEST_CASE("a week of a month is no day of it") {
  check({{"| Việc | Thời hạn |\n|---|---|\n| Mở lớp | Tuần 2 tháng 6/2024 |",
          "tháng 6/2024: 2024-06-01..2024-06-30"},
         {"1. Mở lớp vào tuần thứ 3 tháng 6/2024.", "tháng 6/2024: 2024-06-01..2024-06-30"}});
}

TEST_CASE("what is due in the year after has that year") {
  check({{"1. Báo cáo trước ngày 15 tháng 1 năm sau.", "15 tháng 1 năm sau: ..2025-01-15"},
         {"1. Gửi kết quả trước 20/01 năm tới.", "20/01 năm tới: ..2025-01-20"},
         {"1. Mở trại từ ngày 15/12 đến ngày 10/01 năm sau.",
          "15/12 đến ngày 10/01 năm sau: 2024-12-15..2025-01-10"},
         {"1. Hoàn thành trong quý I năm sau.", "quý I năm sau: 2025-01-01..2025-03-31"}});
}

TEST_CASE("of two days the first has the year of the second") {
  CHECK(due_in("1. Báo cáo trước ngày 30 tháng 4 và 30 tháng 9 năm 2025.") ==
        Strings{"30 tháng 4: ..2025-04-30", "30 tháng 9 năm 2025: ..2025-09-30"});
  CHECK(due_in("1. Báo cáo trước ngày 15/12 và ngày 15/01/2025.") ==
        Strings{"15/12: ..2024-12-15", "15/01/2025: ..2025-01-15"});
}

TEST_CASE("in a table the column tells") {
  const std::string table = "| TT | Việc | {} |\n|---|---|---|\n| 1 | Rà soát | {} |\n";
  auto due = [&](std::string_view head, std::string_view cell) {
    return due_in(fmt::format(fmt::runtime(table), head, cell));
  };
  CHECK(due("Thời hạn", "15/3/2024") == Strings{"15/3/2024: ..2024-03-15"});
  CHECK(due("Thời gian<br>hoàn thành", "Trước 30/6/2024") == Strings{"30/6/2024: ..2024-06-30"});
  CHECK(due("Tiến độ", "Quý II") == Strings{"Quý II: 2024-04-01..2024-06-30"});
  CHECK(due("Thời hạn", "Tháng 5, tháng 10") ==
        Strings{"Tháng 5: 2024-05-01..2024-05-31", "tháng 10: 2024-10-01..2024-10-31"});
  CHECK(due("Thời hạn", "Từ ngày 01/3 đến ngày 15/4/2024") ==
        Strings{"01/3 đến ngày 15/4/2024: 2024-03-01..2024-04-15"});
  CHECK(due("Thời hạn", "Thường xuyên").empty());
  CHECK(due("Ngày họp gần nhất", "05/3/2024").empty());
  CHECK(due("Ngày sinh", "05/3/1970").empty());
}

TEST_CASE("the day an event takes place is none") {
  check_none({"1. Lễ dâng hương: 7 giờ ngày 22/12/2024.", "1. Tổ chức Lễ kỷ niệm vào tối ngày 25/3/2025.",
              "1. Lễ phát động cấp tỉnh: ngày 15 tháng 6 năm 2024.",
              "1. Khai mạc vào sáng ngày 19 tháng 4 năm 2024.",
              "1. Hội nghị góp ý tổ chức lúc 14 giờ ngày 27/9/2024."});
}

TEST_CASE("national days, chronicles and spans are none") {
  check_none({"1. Chào mừng Ngày Quốc khánh 2/9.", "1. Hưởng ứng Tháng hành động vì môi trường (tháng 6).",
              "1. Hưởng ứng Ngày Pháp luật Việt Nam (09/11).", "1. Ngày 15/10/1954, thư viện mở cửa.",
              "1. Từ tháng 8/1965 đến tháng 10/1968: toàn bộ kho sách được sơ tán.",
              "1. Đến hết quý III/2023, thư viện đã số hóa 12.480 trang.",
              "1. Tính đến ngày 30/11/2024, kho có 214 mét.", "1. Kết quả giai đoạn 2020 - 2025.",
              "1. Kỷ niệm 49 năm Ngày thống nhất (30/4/1975 - 30/4/2024)."});
}

TEST_CASE("targets, recurring days and dates of effect are none") {
  check_none({"1. Đến năm 2030, trên 50% trụ sở có điện mặt trời.", "1. Giảm 5% so với năm 2023.",
              "1. Báo cáo trước ngày 15/12 hằng năm.", "1. Ngày 20 hằng tháng báo cáo tiến độ.",
              "1. Quyết định này có hiệu lực từ ngày 01/3/2024.",
              "1. Thực hiện Kế hoạch số 5-KH/TU, ngày 30/3/2024.",
              "1. Gửi theo Công văn số 5-CV/TU ngày 30/3/2024."});
}

TEST_CASE("what had passed when the document was written is none") {
  check_none({"1. Theo kế hoạch phải xong trước ngày 31/10/2023.", "1. Hoàn thành trong quý II/2023."});
}

TEST_CASE("a chronicle's days are none, though nothing tells when it was written") {
  const Reading outline = read_body(
      "1. Từ ngày 05/9/1948 đến ngày 12/9/1948, tổ chức lớp học đầu tiên.\n\n"
      "2. Tháng 4 - 1951: hoàn thành nhà đọc sách.\n\n3. Hoàn thành tập kỷ yếu trước ngày 20/9/2024.");
  REQUIRE(outline.document.deadlines.size() == 1);
  CHECK(shown(outline.document.deadlines[0]) == "20/9/2024: ..2024-09-20");
}

TEST_CASE("a goal that lies far ahead takes no deadline away") {
  const Reading plan = read_body("1. Hoàn thành trước ngày 20/9/2024; đến năm 2045 mọi thôn có tủ sách.");
  CHECK(plan.document.deadlines.size() == 1);
}

TEST_CASE("days that appear in notes and appendices count, those in the title do not") {
  CHECK(due_in("1. Việc¹.\n\n¹ Hoàn thành trước ngày 30/6/2024.") == Strings{"30/6/2024: ..2024-06-30"});
  CHECK(read("KẾ HOẠCH\ntuyên truyền trong quý II/2024\n\n1. Việc.").document.deadlines.empty());
}

TEST_CASE("a month with its year in brackets is when the work before them is done") {
  check({{"1. Tổng kết công tác năm (tháng 12/2024).", "tháng 12/2024: 2024-12-01..2024-12-31"},
         {"1. Tổ chức hội nghị (thời gian dự kiến: tuần đầu tháng 7/2024).",
          "tháng 7/2024: 2024-07-01..2024-07-31"}});
  check_none({"1. Tổ chức Tháng hành động vì môi trường (tháng 6/2024)."});
}

TEST_CASE("a day behind 'và' is due only with the day before it") {
  CHECK(due_in("1. Gửi bài trước ngày 15/6/2024.\n\n2. Hội thi: 02 ngày (ngày 13 và 14/7/2024).") ==
        Strings{"15/6/2024: ..2024-06-15"});
}

TEST_CASE("a period that opens a sentence of results is none") {
  check_none({"1. Đến hết tháng 4/2024, toàn tỉnh có 96% số xã đạt chuẩn, tổ chức nhiều hoạt động.",
              "1. Trong năm 2024, tỉnh thực hiện tặng 1.456 Bằng khen."});
}

TEST_CASE("the period that a report is of is none") {
  CHECK(due_in("I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2024\n\n1. Tiếp nhận 100 hồ sơ.") == Strings{});
  CHECK(due_in("I. TÌNH HÌNH QUÝ II/2024\n\n1. Tiếp nhận 100 hồ sơ.") == Strings{});
  CHECK(due_in("1. Hoàn thành trong 6 tháng đầu năm 2024.") ==
        Strings{"6 tháng đầu năm 2024: 2024-01-01..2024-06-30"});
}

TEST_CASE("a table's rows are due whether blank lines, tabs or spaces part them") {
  const Strings due = {"15/3/2024: ..2024-03-15", "Quý II: 2024-04-01..2024-06-30"};
  CHECK(due_in("1. Nhiệm vụ\n\n| Việc | Thời hạn |\n\n|---|---|\n\n| Tập huấn | 15/3/2024 |\n\n| Sơ kết | "
               "Quý II |") == due);
  CHECK(due_in("1. Nhiệm vụ\n\nNội dung\tThời hạn\nTập huấn\t15/3/2024\nSơ kết\tQuý II") == due);
  CHECK(due_in("1. Nhiệm vụ\n\nNội dung     Thời hạn\nTập huấn     15/3/2024\nSơ kết       Quý II") == due);
}

TEST_CASE("what is due in a table that blank lines stretch has the line of its row") {
  const Reading reading = read_dated(
      "| Nội dung | Thời hạn |\n\n|---|---|\n\n| Tập huấn | 15/3/2024 |\n\n| Sơ kết | 15/3/2024 |");
  REQUIRE(reading.document.deadlines.size() == 2);
  CHECK(reading.document.deadlines[0].line == 12);
  CHECK(reading.document.deadlines[1].line == 14);
}

TEST_SUITE_END();
