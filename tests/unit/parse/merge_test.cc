// Front matter and form put together.
#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

const std::string kForm =
    "HUYỆN ỦY CẨM HÀ\nSố 5-KH/HU\nCẩm Hà, ngày 3 tháng 4 năm 2024\n\nKẾ HOẠCH\nphòng, chống bão\n\n"
    "Căn cứ Kế hoạch số 7-KH/TU;\n\n1. Báo cáo trước ngày 30/6/2024 (có mẫu kèm theo).\n\n"
    "Nơi nhận:\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Ví Dụ\n";

Reading read_with(const std::string& front_matter) { return read("---\n" + front_matter + "---\n" + kForm); }

}  // namespace

TEST_SUITE_BEGIN("merge");

TEST_CASE("front matter that says what the form says changes nothing and is not spoken of") {
  Reading reading = read_with(
      "so: 5-KH/HU\nloai: ke-hoach\ntrich_yeu: phòng, chống bão\nngay: 2024-04-03\ndia_danh: Cẩm Hà\n"
      "nguoi_ky: {quyen_han: T/M BAN THƯỜNG VỤ, chuc_vu: BÍ THƯ, ho_ten: Lê Văn Ví Dụ}\n");
  CHECK(messages_of(reading) == "");
  CHECK(reading.document.number == "5-KH/HU");
  CHECK(reading.document.title == "phòng, chống bão");
}

TEST_CASE("a document that front matter calls a submission is no công văn for being addressed to someone") {
  Reading reading =
      read("---\nloai: to-trinh\ntrich_yeu: mua sách\n---\nKính gửi: Tỉnh ủy\n\nThư viện trình như sau:\n");
  CHECK(messages_of(reading) == "");
  CHECK(reading.document.type == "TTr");
  CHECK(reading.document.addressees == std::vector<std::string>{"Tỉnh ủy"});
}

TEST_CASE("where they differ, front matter wins and says so") {
  Reading reading = read_with(
      "so: 6-KH/HU\nloai: huong-dan\ntrich_yeu: trồng cây\nngay: 2024-04-05\ndia_danh: Phú Lễ\n"
      "nguoi_ky: {ho_ten: Trần Thị Ví Dụ}\n");
  CHECK(reading.document.number == "6-KH/HU");
  CHECK(reading.document.type == "HD");
  CHECK(reading.document.title == "trồng cây");
  CHECK(reading.document.date == make_day(2024, 4, 5));
  CHECK(reading.document.place == "Phú Lễ");
  CHECK(reading.document.signatory.name == "Trần Thị Ví Dụ");
  CHECK(reading.document.signatory.post == "BÍ THƯ");
  std::string remedy = "    → Đối chiếu với bản giấy; phần khai báo được dùng.\n";
  std::string expected;
  for (std::string_view line :
       {"2: cảnh báo: so: phần khai báo ghi '6-KH/HU' nhưng văn bản ghi '5-KH/HU'",
        "3: cảnh báo: loai: phần khai báo ghi 'HD' nhưng văn bản ghi 'KH'",
        "4: cảnh báo: trich_yeu: phần khai báo ghi 'trồng cây' nhưng văn bản ghi 'phòng, chống bão'",
        "5: cảnh báo: ngay: phần khai báo ghi '2024-04-05' nhưng văn bản ghi '2024-04-03'",
        "6: cảnh báo: dia_danh: phần khai báo ghi 'Phú Lễ' nhưng văn bản ghi 'Cẩm Hà'",
        "7: cảnh báo: nguoi_ky.ho_ten: phần khai báo ghi 'Trần Thị Ví Dụ' nhưng văn bản ghi 'Lê Văn Ví "
        "Dụ'"}) {
    expected += fmt::format("van-ban/a.md:{}\n{}", line, remedy);
  }
  CHECK(messages_of(reading) == expected);
}

TEST_CASE("letter case, spaces and the place of tone marks are no difference") {
  Reading reading = read(
      "---\ndia_danh: hoà bình\ntrich_yeu: \"Phòng,  chống bão\"\n---\nHUYỆN ỦY\nHòa Bình, ngày 3 tháng 4 "
      "năm 2024\n\nKẾ HOẠCH\nphòng, chống bão trên địa bàn\n\n1. Việc.\n");
  CHECK(messages_of(reading) == "");
  CHECK(reading.document.title == "Phòng, chống bão");
}

TEST_CASE("what the form lacks, front matter supplies") {
  Reading reading = read(
      "---\nso: 5-KH/HU\nngay: 2024-04-03\ntrich_yeu: phòng, chống bão\nnoi_nhan: [Tỉnh ủy, Các xã]\n"
      "chu_de: [thiên tai]\n---\n1. Báo cáo trước ngày 30/6.\n");
  CHECK(messages_of(reading) == "");
  CHECK(reading.document.type == "KH");
  CHECK(reading.document.recipients == Strings{"Tỉnh ủy", "Các xã"});
  CHECK(reading.document.topics == Strings{"thiên tai"});
  REQUIRE(reading.document.deadlines.size() == 1);
  CHECK(reading.document.deadlines[0].due.to == make_day(2024, 6, 30));
}

TEST_CASE("a guess of the date bounds when it was written, and is no date") {
  Reading reading = read("---\nngay: 2023-03-29/2023-04-30\n---\nKẾ HOẠCH\nmột việc\n\n1. Việc.\n");
  CHECK_FALSE(reading.document.date);
  CHECK(reading.document.written == Interval{make_day(2023, 3, 29), make_day(2023, 4, 30)});
  CHECK(reading.document.written_stated);
}

TEST_CASE("bases and deadlines of front matter come to those of the text; attachments take their place") {
  Reading reading = read_with(
      "can_cu: [113-KH/TU, 7-KH/TU]\nthoi_han: [{den: 2024-12-01, viec: sơ kết}]\ndinh_kem: [mau.xlsx]\n");
  CHECK(messages_of(reading) == "");
  CHECK(reading.document.bases == Strings{"7-KH/TU", "113-KH/TU"});
  REQUIRE(reading.document.deadlines.size() == 2);
  CHECK(reading.document.deadlines[0].stated != reading.document.deadlines[1].stated);
  REQUIRE(reading.document.attachments.size() == 1);
  CHECK(reading.document.attachments[0].path == "van-ban/mau.xlsx");
}

TEST_CASE("nothing is open to the world or left out that front matter does not say so") {
  CHECK(
      read_with("luu_hanh: cong-khai\ntrang_thai: du-thao\ncong_bo_tu: 2026-12-01\n").document.circulation ==
      Circulation::open);
  Document stated = read_with("trang_thai: du-thao\ncong_bo_tu: 2026-12-01\n").document;
  CHECK(stated.circulation == Circulation::internal);
  CHECK(stated.draft);
  CHECK(stated.embargo == make_day(2026, 12, 1));
  Document silent = read(kForm).document;
  CHECK(silent.circulation == Circulation::internal);
  CHECK_FALSE(silent.draft);
  CHECK_FALSE(silent.embargo);
}

TEST_SUITE_END();
