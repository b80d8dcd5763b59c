// The commemorations that a text speaks of.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/text.h"
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

std::string shown(const std::optional<Day>& day) { return day ? iso(*day) : "?"; }

// "93 Ngày thành lập Đảng bộ tỉnh: 1930-03-28 2023-03-28"
Strings commemorated_in(const std::string& body) {
  Strings out;
  for (const Commemoration& one : read_body(body).document.commemorations) {
    out.push_back(fmt::format("{} {}: {} {}", one.years ? std::to_string(*one.years) : "?", one.name,
                              shown(one.original_date), shown(one.date)));
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("commemorations");

TEST_CASE("both dates in brackets, with every sign between them") {
  const Strings expected = {"93 ngày thành lập Đảng bộ tỉnh: 1930-03-28 2023-03-28"};
  for (std::string_view dates :
       {"(28/3/1930 - 28/3/2023)", "(28/3/1930 – 28/3/2023)", "(28.3.1930 - 28.3.2023)",
        "(28/3/1930-28/3/2023)", "(ngày 28/3/1930 - ngày 28/3/2023)"}) {
    CAPTURE(dates);
    CHECK(commemorated_in("1. Tuyên truyền kỷ niệm 93 năm ngày thành lập Đảng bộ tỉnh " + std::string(dates) +
                          ".") == expected);
  }
}

TEST_CASE("both dates count the years that the text leaves out") {
  CHECK(commemorated_in("1. Kỷ niệm Quốc khánh (02/9/1945 - 02/9/2025).") ==
        Strings{"80 Quốc khánh: 1945-09-02 2025-09-02"});
  CHECK(commemorated_in("1. Lần thứ 134 Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).") ==
        Strings{"134 Ngày sinh Chủ tịch Hồ Chí Minh: 1890-05-19 2024-05-19"});
}

TEST_CASE("the Nth year alone is one, with the day where it is told") {
  CHECK(commemorated_in("1. Chào mừng kỷ niệm 95 năm Ngày thành lập Đảng.") ==
        Strings{"95 Ngày thành lập Đảng: ? ?"});
  CHECK(commemorated_in("1. Kỷ niệm 50 năm Ngày giải phóng (26/3/1975).") ==
        Strings{"50 Ngày giải phóng: 1975-03-26 2025-03-26"});
  CHECK(commemorated_in("1. Kỷ niệm lần thứ 77 Ngày Thương binh - Liệt sĩ.") ==
        Strings{"77 Ngày Thương binh - Liệt sĩ: ? ?"});
}

TEST_CASE("several in one sentence are several") {
  CHECK(commemorated_in(
            "1. Tuyên truyền kỷ niệm 49 năm Ngày thống nhất đất nước (30/4/1975 - 30/4/2024), 134 năm Ngày "
            "sinh "
            "Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024) và kỷ niệm 70 năm Chiến thắng Điện Biên Phủ "
            "(07/5/1954 - 07/5/2024).") ==
        Strings{"49 Ngày thống nhất đất nước: 1975-04-30 2024-04-30",
                "134 Ngày sinh Chủ tịch Hồ Chí Minh: 1890-05-19 2024-05-19",
                "70 Chiến thắng Điện Biên Phủ: 1954-05-07 2024-05-07"});
}

TEST_CASE("one that is repeated is listed once, with its dates") {
  CHECK(commemorated_in(
            "1. Kỷ niệm 70 năm Ngày thành lập Thư viện tỉnh.\n2. Kỷ niệm 70 năm Ngày thành lập Thư viện tỉnh "
            "(15/10/1954 - 15/10/2024).\n3. Kỷ niệm 70 năm Ngày thành lập Thư viện tỉnh.") ==
        Strings{"70 Ngày thành lập Thư viện tỉnh: 1954-10-15 2024-10-15"});
}

TEST_CASE("one whose name goes on without end is named by whole letters") {
  for (std::string_view before : {"", "a", "aa", "aaa"}) {
    std::string endless;
    while (endless.size() < 3000) endless += "Đệ ";
    const Strings names = commemorated_in("1. Kỷ niệm 50 năm Ngày " + std::string(before) + endless);
    REQUIRE(names.size() == 1);
    CHECK(names[0].size() > 900);
    CHECK(is_utf8(names[0]));
  }
}

TEST_CASE("spans of time are none") {
  for (std::string_view text :
       {"1. Sau 25 năm tái lập tỉnh, kinh tế phát triển.", "1. Qua 94 năm qua, Đảng bộ lớn mạnh.",
        "1. Sau 10 năm thực hiện phong trào.", "1. Giai đoạn 20/11/2003 - 19/5/2006 xây trụ sở.",
        "1. Gần 50 năm giải phóng, quê hương đổi mới.", "1. Tổ chức Lễ kỷ niệm vào tối ngày 25/3/2025.",
        "1. Kỷ niệm chương cho 5 năm công tác.", "1. Từ ngày 01/3/2024 đến ngày 01/4/2024.",
        "1. Hưởng ứng Ngày Pháp luật Việt Nam (09/11)."}) {
    CAPTURE(text);
    CHECK(commemorated_in(std::string(text)).empty());
  }
}

TEST_CASE("a count of years that its dates contradict is a warning, and the dates count") {
  Reading reading = read_body("1. Kỷ niệm 94 năm Ngày thành lập Đảng bộ (28/3/1930 - 28/3/2023).");
  CHECK(messages_of(reading) ==
        R"(van-ban/a.md:3:43: cảnh báo: ghi 94 năm, nhưng từ 28/3/1930 đến 28/3/2023 là 93 năm
    1. Kỷ niệm 94 năm Ngày thành lập Đảng bộ (28/3/1930 - 28/3/2023).
                                              ^
    → Đối chiếu với bản giấy.
)");
  CHECK(reading.document.commemorations.at(0).years == 93);
}

TEST_CASE("one person's birthday is one, whatever stands before the name") {
  const Document document =
      read(
          "CÔNG VĂN\nvề việc kỷ niệm 110 năm Ngày sinh Anh hùng liệt sĩ Phan Ví Dụ\n\n1. Kỷ niệm "
          "110 năm Ngày sinh đồng chí Phan Ví Dụ (07/8/1912 - 07/8/2022).")
          .document;
  CHECK(document.commemorations.size() == 1);
}

TEST_SUITE_END();
