// Tables, however they were typed or pasted.
#include "parse/verbatim.h"

#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using vankho::test::Strings;

namespace {

// The Markdown of what the text opens, and how many lines it takes.
std::string read(std::string_view text) {
  auto block = read_verbatim(lines_of(text, 1));
  return block ? fmt::format("{}\n{} lines", block->markdown, block->lines) : "none";
}

const std::string kTable =
    "| TT | Việc | Thời hạn |\n|---|---|---|\n| 1 | Tuyên truyền | 15/3/2024 |\n| 2 | Tổng kết | Quý II |";

}  // namespace

TEST_SUITE_BEGIN("verbatim");

TEST_CASE("blank lines and page numbers between the rows of a table are left out") {
  CHECK(read("| TT | Việc | Thời hạn |\n\n|---|---|---|\n\n| 1 | Tuyên truyền | 15/3/2024 |\n\n3\n\n| 2 | "
             "Tổng kết | "
             "Quý II |\n\nHết.") == kTable + "\n9 lines");
}

TEST_CASE("a table that follows another is one of its own") {
  CHECK(read("| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |") ==
        "| a | b |\n|---|---|\n| 1 | 2 |\n3 lines");
}

TEST_CASE("rows of bars without dashes under the first are a table") {
  CHECK(read("| TT | Việc | Thời hạn |\n| 1 | Tuyên truyền | 15/3/2024 |\n| 2 | Tổng kết | Quý II |\nHết.") ==
        kTable + "\n3 lines");
  CHECK(read("| một |\n| hai |") == "none");
  CHECK(read("Một | hai\nBa | bốn") == "none");
}

TEST_CASE("columns parted by tabs are a table") {
  CHECK(read("TT\tNội dung\tThời hạn\n1\tTuyên truyền\t15/3/2024\n2\tTổng kết\tQuý II\n3. Kinh phí") ==
        "| TT | Nội dung | Thời hạn |\n|---|---|---|\n| 1 | Tuyên truyền | 15/3/2024 |\n| 2 | Tổng kết | Quý "
        "II |\n3 "
        "lines");
}

TEST_CASE("a line end within a cell, and empty cells, keep the columns") {
  CHECK(read("TT\tNội dung\tĐơn vị\tThời hạn\n1\tPhát tờ rơi\nvà băng rôn\tĐoàn xã\t15/4/2024\n2\tTổng "
             "kết\t\tQuý II\n"
             "Các đơn vị thực hiện.") ==
        "| TT | Nội dung | Đơn vị | Thời hạn |\n|---|---|---|---|\n| 1 | Phát tờ rơi và băng rôn | Đoàn xã | "
        "15/4/2024 |\n"
        "| 2 | Tổng kết |  | Quý II |\n4 lines");
}

TEST_CASE("columns lined up by spaces are a table, cells over several lines put together") {
  CHECK(read("TT   Nội dung công việc          Đơn vị          Thời hạn\n"
             "                                 chủ trì\n"
             "1    Tuyên truyền trên loa       Đài Truyền      15/3/2024\n"
             "     truyền thanh xã             thanh\n"
             "\n"
             "2    Tổng kết                    Văn phòng       Quý II\n"
             "\n"
             "3. Kinh phí\n") ==
        "| TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
        "| 1 | Tuyên truyền trên loa truyền thanh xã | Đài Truyền thanh | 15/3/2024 |\n"
        "| 2 | Tổng kết | Văn phòng | Quý II |\n6 lines");
}

TEST_CASE("columns without a counter are parted by their rows' capitals") {
  CHECK(read("Nội dung              Cơ quan          Thời gian\n"
             "Tập huấn cán bộ       Ban Tổ chức      Tháng 5\n"
             "văn thư\n"
             "Sơ kết                Văn phòng        Quý III\n\n"
             "Các cơ quan nghiêm túc thực hiện kế hoạch này, báo cáo kết quả.") ==
        "| Nội dung | Cơ quan | Thời gian |\n|---|---|---|\n| Tập huấn cán bộ văn thư | Ban Tổ chức | Tháng "
        "5 |\n"
        "| Sơ kết | Văn phòng | Quý III |\n4 lines");
}

TEST_CASE("tabs and wide spaces in ordinary text make no table") {
  CHECK(read("1.\tMục đích\n2.\tYêu cầu") == "none");
  CHECK(read("\tCác đơn vị thực hiện.\n\tVăn phòng theo dõi.") == "none");
  CHECK(read("Thực hiện  nhiệm vụ được  giao, các đơn vị\nbáo cáo  kết quả.") == "none");
  CHECK(read("Nội dung\tThời hạn") == "none");
}

TEST_CASE("a sign of comparison opens no quote") {
  CHECK(read("> 90% chi bộ sinh hoạt đúng kỳ.") == "none");
  CHECK(read(">80 phần trăm hộ dân ký cam kết.") == "none");
  CHECK(read(">= 2 lớp tập huấn.") == "none");
  CHECK(read("> 90% số xã\n> 80% số thôn") == "none");
  CHECK(read("> Đọc để làm.") == "> Đọc để làm.\n1 lines");
  CHECK(read("> 1. Giữ gìn sách.\n> 2. Trả đúng hẹn.") == "> 1. Giữ gìn sách.\n> 2. Trả đúng hẹn.\n2 lines");
  CHECK(read("> 50 năm đã qua,\n> sách vẫn còn.") == "> 50 năm đã qua,\n> sách vẫn còn.\n2 lines");
}

TEST_CASE("a section right under the rows ends the table, however far from the margin") {
  CHECK(read("TT   Nội dung         Thời hạn\n1    Tuyên truyền     15/3/2024\n     III. TỔ CHỨC THỰC HIỆN\n "
             "    1. Văn phòng") ==
        "| TT | Nội dung | Thời hạn |\n|---|---|---|\n| 1 | Tuyên truyền | 15/3/2024 |\n2 lines");
}

TEST_SUITE_END();
