// Of a deadline: what is due, who owes it and to whom; and when a document without a date was written.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "deadlines_shown.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "III.1 | Ban Tuyên giáo > Tỉnh ủy | báo cáo …": section, who owes, to whom, what.
Strings owed_in(const std::string& body) {
  Strings out;
  for (const Deadline& one : read_dated(body).document.deadlines)
    out.push_back(
        fmt::format("{} | {} > {} | {}", one.section, fmt::join(one.bodies, ", "), one.to_whom, one.what));
  return out;
}

// "2023-03-29..2023-04-30: reason" of a document without a date.
std::string written(const std::string& body) {
  Document document = read_body(body).document;
  return fmt::format("{}..{}: {}", document.written.from ? iso(*document.written.from) : "",
                     document.written.to ? iso(*document.written.to) : "", document.written_reason);
}

}  // namespace

TEST_SUITE_BEGIN("deadlines");

TEST_CASE("a clause says what is due, its section who owes it") {
  CHECK(owed_in("III. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tuyên giáo Huyện ủy\n\n- Biên soạn tài liệu; báo cáo kết "
                "quả về Tỉnh ủy "
                "trước ngày 30/11/2024.") ==
        Strings{
            "III.1 | Ban Tuyên giáo Huyện ủy > Tỉnh ủy | báo cáo kết quả về Tỉnh ủy trước ngày 30/11/2024"});
}

TEST_CASE("a body that is the subject of the clause owes it") {
  CHECK(owed_in("I. MỘT\n\nSở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh chậm nhất ngày 10/6/2024.") ==
        Strings{"I | Sở Nội vụ > Ủy ban nhân dân tỉnh | Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh "
                "chậm nhất ngày "
                "10/6/2024"});
}

TEST_CASE("a table's row says what is due and who owes it") {
  CHECK(owed_in("I. MỘT\n\n| TT | Nhiệm vụ | Chủ trì | Nơi nhận | Thời hạn |\n|---|---|---|---|---|\n| 1 | "
                "Rà soát quy chế "
                "| Văn phòng | Huyện ủy | 15/3/2024 |") ==
        Strings{"I | Văn phòng > Huyện ủy | Rà soát quy chế"});
}

TEST_CASE("a document without a date lies between what it cites and what it asks for first") {
  CHECK(written("1. Theo Kế hoạch số 5-KH/TU, ngày 20/02/2023.\n\n2. Báo cáo trước ngày 30/11/2023, hoàn "
                "thành trong tháng "
                "4/2023.") ==
        "2023-02-20..2023-04-30: dẫn văn bản ngày 20/2/2023; thời hạn sớm nhất là tháng 4/2023");
  CHECK(written("1. Báo cáo trước ngày 30/11/2023.") == "..2023-11-30: thời hạn sớm nhất là 30/11/2023");
  CHECK(written("1. Báo cáo đầy đủ.") == "..: ");
}

TEST_CASE("a missing year is that of the interval, where it is one") {
  Reading reading = read_body(
      "1. Theo Kế hoạch số 5-KH/TU, ngày 20/02/2023.\n\n2. Hoàn thành trong tháng 4/2023; báo cáo "
      "trước ngày 15/8.");
  REQUIRE(reading.document.deadlines.size() == 2);
  CHECK(shown(reading.document.deadlines[1]) == "15/8: ..2023-08-15");
}

TEST_CASE("a missing year that nothing tells is a warning, and the deadline stays open") {
  Reading reading = read_body("1. Báo cáo kết quả trước ngày 15/8.");
  REQUIRE(reading.document.deadlines.size() == 1);
  CHECK(shown(reading.document.deadlines[0]) == "15/8: ..");
  CHECK(messages_of(reading) ==
        R"(van-ban/a.md:3:31: cảnh báo: thời hạn '15/8' không ghi năm, và văn bản không cho biết năm nào
    1. Báo cáo kết quả trước ngày 15/8.
                                  ^
    → Ghi ngày của văn bản (khóa 'ngay') hoặc ghi thời hạn ở khóa 'thoi_han'.
)");
}

TEST_CASE("a day that the document's year would put long before it is a warning, not a guess") {
  Reading reading = read(
      "HUYỆN ỦY\nSố 5-KH/HU\nCẩm Hà, ngày 20 tháng 12 năm 2025\n\nKẾ HOẠCH\nmột việc\n\n"
      "1. Báo cáo trước ngày 10/01.\n\n2. Gửi danh sách trước ngày 15/12.");
  REQUIRE(reading.document.deadlines.size() == 2);
  CHECK(shown(reading.document.deadlines[0]) == "10/01: ..");
  CHECK(shown(reading.document.deadlines[1]) == "15/12: ..2025-12-15");
  CHECK(messages_of(reading).find("thời hạn '10/01' không ghi năm") != std::string::npos);
}

TEST_CASE("a day that the calendar lacks is a warning and no deadline") {
  Reading reading = read_body("1. Báo cáo kết quả trước ngày 31/9/2024.");
  CHECK(reading.document.deadlines.empty());
  CHECK(messages_of(reading) == R"(van-ban/a.md:3:31: cảnh báo: không có ngày '31/9/2024'
    1. Báo cáo kết quả trước ngày 31/9/2024.
                                  ^
    → Đối chiếu với bản giấy.
)");
}

TEST_SUITE_END();
